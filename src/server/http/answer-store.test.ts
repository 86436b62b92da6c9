import { expect, test } from 'vitest'
import { createAnswerStore } from './answer-store.ts'
import { StoredAnswer } from './stored-answer.ts'

const answerOf = (bytes: number) =>
  new StoredAnswer({ status: 200, tag: 'tag', headers: {} }, Buffer.alloc(bytes))

test('one large answer does not drive out what many ask for', () => {
  const store = createAnswerStore(2 * 1024 * 1024)
  store.set('common', answerOf(40_000))
  store.set('large', answerOf(600_000))
  expect(store.has('large')).toBe(false)
  expect(store.has('common')).toBe(true)
})

test('thousands of small answers to long addresses do not take more than there is', () => {
  const store = createAnswerStore(1024 * 1024)
  for (let n = 0; n < 5000; n++) store.set(`${n}`.padEnd(8000, 'x'), answerOf(100))
  expect(store.size).toBeLessThan((1024 * 1024) / 16_000)
})
