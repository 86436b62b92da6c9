import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import { answerAnew, createAnswerStore } from './answer-store.ts'
import { type AnswerHead, StoredAnswer } from './stored-answer.ts'

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

const head: AnswerHead = { status: 200, tag: 'tag', headers: { 'Content-Type': 'text/plain' } }

test('what is asked for again is held, in the size it is reckoned with', async () => {
  const store = createAnswerStore(10_000)
  const app = new Hono().get('*', c => finish(answerAnew(c, store, 'key', head, () => ['a', 'b'])))
  expect(await (await app.request('/')).text()).toBe('ab')
  expect(store.has('key')).toBe(true)
  // Twice the bytes and the letters of the key, and what any answer takes.
  expect(store.calculatedSize).toBe(2 * 2 + 3 * 2 + 2048)
})

test('for a client that holds the answer none is made', async () => {
  const store = createAnswerStore(10_000)
  let made = 0
  const app = new Hono().get('*', c =>
    finish(
      answerAnew(c, store, 'key', head, () => {
        made += 1
        return ['a']
      }),
    ),
  )
  for (const [tag, coding] of [
    ['"tag"', ''],
    ['"tag-br"', 'br'],
  ]) {
    const headers = { 'if-none-match': tag ?? '', 'accept-encoding': coding ?? '' }
    expect((await app.request('/', { headers })).status).toBe(304)
  }
  expect([made, store.size]).toEqual([0, 0])
})
