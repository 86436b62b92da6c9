import { tagOf } from '../http/entity-tag.ts'
import { cachedData, dataHeaders, type Headers } from '../http/headers.ts'
import type { AnswerHead } from '../http/stored-answer.ts'
import type { Site } from '../site.ts'

const headers: Headers = {
  ...dataHeaders,
  'Cache-Control': cachedData,
  'Content-Type': 'application/json',
  Vary: 'Accept-Encoding',
}

/** @param parts - whatever else than data and code an answer is made from */
export const catalogueHead = ({ version, snapshot }: Site, ...parts: string[]): AnswerHead => ({
  status: 200,
  tag: tagOf(version, snapshot.revision, ...parts),
  headers,
})
