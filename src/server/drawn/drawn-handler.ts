import type { Context } from 'hono'
import type { Answered } from '#answers/ask-value.ts'
import { type Detail, notFound } from '#ll2/errors.ts'
import { createAnswerStore } from '../http/answer-store.ts'
import { chooseEncoding, type Effort } from '../http/encoding.ts'
import { tagOf } from '../http/entity-tag.ts'
import { cachedData, dataHeaders, type Headers } from '../http/headers.ts'
import { refuse, refuseForNow } from '../http/refusal.ts'
import { targetOf } from '../http/request-target.ts'
import { type AnswerHead, notModified, StoredAnswer } from '../http/stored-answer.ts'
import type { Site } from '../site.ts'
import type { Ask } from '../web-app/ask.ts'
import { isSearch } from '../web-app/rendered-pages.ts'

const cacheBytes = 32 * 1024 * 1024

/** Pictures being drawn or waiting for it. Who comes while there are so many is asked to come back. */
const mostUnderWay = 8

/** Files that are made of what some addresses say. */
interface Drawn<Content> {
  /** The one address that a file is kept under; undefined for what is no address of one. */
  addressOf(target: string): string | undefined
  /** What it says; null where there is nothing to show. */
  describe(
    address: string,
    ask: (path: string) => Promise<Answered>,
    origin: string,
  ): Promise<Content | null>
  draw(content: Content): Promise<Uint8Array<ArrayBuffer>>
}

/** How a file is sent, and how hard it is compressed: null where that makes nothing smaller. */
export interface Form {
  headers: Headers
  effort: Effort | null
}

/** The form of pictures of pixels. */
export const pngForm: Form = { headers: { 'Content-Type': 'image/png' }, effort: null }

/**
 * Answers with files that are drawn when they are asked for: the pictures that links to our pages
 * are shown with, the views of a list. What is drawn once is kept, but for searches, of which there
 * are endlessly many.
 */
export function drawnHandler<Content>(
  { snapshot, version, baseUrl }: Site,
  drawn: Drawn<Content>,
  formOf: (content: Content) => Form,
  ask: Ask,
): (c: Context) => Promise<Response> {
  const finished = createAnswerStore(cacheBytes)
  const underWay = new Map<string, Promise<StoredAnswer>>()

  const isFull = (address: string) => underWay.size >= mostUnderWay && !underWay.has(address)

  async function draw(address: string, head: AnswerHead, content: Content, { effort }: Form) {
    try {
      const bytes = await drawn.draw(content)
      const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const answer = new StoredAnswer(head, body, effort)
      if (!isSearch(address)) finished.set(address, answer)
      return answer
    } finally {
      underWay.delete(address)
    }
  }

  return async c => {
    const address = drawn.addressOf(targetOf(c))
    if (!address) return missing()
    const held = finished.get(address)
    if (held) return held.respond(c)
    if (isFull(address)) return refuseForNow(manyDrawn)

    const origin = baseUrl(undefined)
    const content = await drawn.describe(address, path => ask(path, origin), origin)
    if (!content) return missing()
    const form = formOf(content)
    const head: AnswerHead = {
      status: 200,
      tag: tagOf(version, snapshot.revision, String(snapshot.captured_at), address),
      headers: { ...fileHeaders, ...form.headers },
    }
    const encoding = form.effort ? chooseEncoding(c.req.header('accept-encoding')) : 'identity'
    const unchanged = notModified(c, head, encoding)
    if (unchanged) return unchanged
    // Others came while this one was being described, and may have had it drawn.
    const made = finished.get(address)
    if (made) return made.respond(c)
    if (isFull(address)) return refuseForNow(manyDrawn)
    const drawing = underWay.get(address) ?? draw(address, head, content, form)
    underWay.set(address, drawing)
    return (await drawing).respond(c)
  }
}

const fileHeaders = {
  ...dataHeaders,
  // Other sites show them.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': cachedData,
}

const missing = () => refuse({ status: 404, body: notFound })

/** What is told while many pictures are being drawn. */
export const manyDrawn: Detail = {
  detail: 'Many pictures are being drawn. Try again in a moment.',
}
