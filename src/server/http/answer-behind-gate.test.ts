import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Work } from '#engine/work.ts'
import { answerBehindGate } from './answer-behind-gate.ts'
import { createGate } from './gate.ts'

const gate = createGate({ inside: 1, waiting: 0 })

/** Work that ends when it is told to. */
function serve() {
  const order = { isOver: false, fails: false }
  function* work(): Work<Response> {
    while (!order.isOver) yield
    if (order.fails) throw new Error('broken')
    return new Response('made')
  }
  const app = new Hono().get('*', c => answerBehindGate(c, gate, work()))
  app.onError(({ message }, c) => c.text(message, 500))
  return { order, ask: async () => app.request('/') }
}

test('who finds all places taken is told when to come again, in words and for programs', async () => {
  const { order, ask } = serve()
  const first = ask()
  const refused = await ask()
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('2')
  expect(refused.headers.get('cache-control')).toBe('no-store')
  expect(await refused.json()).toEqual({
    detail: 'Too many requests of this kind at once. Try again in 2 seconds.',
  })
  order.isOver = true
  expect(await (await first).text()).toBe('made')
})

test('an answer that is made, or fails, leaves its place to the next', async () => {
  for (const fails of [false, true, false]) {
    const { order, ask } = serve()
    Object.assign(order, { isOver: true, fails })
    expect((await ask()).status).toBe(fails ? 500 : 200)
  }
})
