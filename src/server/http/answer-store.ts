import type { Context } from 'hono'
import { LRUCache } from 'lru-cache'
import { chooseEncoding } from './encoding.ts'
import { type AnswerHead, notModified, StoredAnswer } from './stored-answer.ts'

/** Finished answers by what was asked; the longest unused go when the bytes run out. */
export type AnswerStore = LRUCache<string, StoredAnswer>

export function createAnswerStore(maxBytes: number): AnswerStore {
  return new LRUCache({
    maxSize: maxBytes,
    sizeCalculation: (answer, key) => answer.size + key.length * 2,
  })
}

/** Answers what the store does not hold yet: a 304 without making a body, else the body, stored. */
export function answerAnew(
  c: Context,
  store: AnswerStore,
  key: string,
  head: AnswerHead,
  makeBody: () => string,
): Response | Promise<Response> {
  const unchanged = notModified(c, head, chooseEncoding(c.req.header('accept-encoding')))
  if (unchanged) return unchanged
  const answer = new StoredAnswer(head, Buffer.from(makeBody()))
  store.set(key, answer)
  return answer.respond(c)
}
