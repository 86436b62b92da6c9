import type { Context } from 'hono'
import { LRUCache } from 'lru-cache'
import type { Work } from '#engine/work.ts'
import { chooseEncoding } from './encoding.ts'
import { gather, type Pieces } from './pieces.ts'
import { type AnswerHead, notModified, StoredAnswer } from './stored-answer.ts'

/** Finished answers by what was asked; the longest unused go when the bytes run out. */
export type AnswerStore = LRUCache<string, StoredAnswer>

/** A larger answer would drive out many that are asked for as often. */
const largestHeld = 1024 * 1024

/** What an answer takes beside its body and its key: headers, tags, the objects themselves. */
const overhead = 2048

export function createAnswerStore(maxBytes: number): AnswerStore {
  return new LRUCache({
    maxSize: maxBytes,
    maxEntrySize: largestHeld,
    sizeCalculation: (answer, key) => answer.size + key.length * 2 + overhead,
  })
}

/**
 * Answers what the store does not hold yet: a 304 without making a body, else the body, stored
 * unless it is too large.
 */
export function* answerAnew(
  c: Context,
  store: AnswerStore,
  key: string,
  head: AnswerHead,
  makeBody: () => Pieces,
): Work<Response | Promise<Response>> {
  const unchanged = notModified(c, head, chooseEncoding(c.req.header('accept-encoding')))
  if (unchanged) return unchanged
  const answer = new StoredAnswer(head, yield* gather(makeBody()))
  store.set(key, answer)
  return answer.respond(c)
}
