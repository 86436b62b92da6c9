import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { listen, originOf } from '../listen.ts'
import { createNodeListener } from '../node-listener.ts'
import { createGate } from './gate.ts'
import { streamAnswer } from './stream-answer.ts'

/** Pieces that no coding makes much smaller. */
const pieceOf = (n: number) => createHash('sha512').update(String(n)).digest('hex')

const head = { status: 200, tag: 'tag', headers: { 'Content-Type': 'text/plain' } } as const

/** A server on a socket of its own, with a download of so many pieces at `/n` and nothing else. */
async function serve(limits = { inside: 1, waiting: 0 }) {
  const gate = createGate(limits)
  const made = { pieces: 0 }
  const app = new Hono()
  app.onError(({ message }, c) => c.text(message, 500))
  app.get('/broken', c =>
    streamAnswer(c, gate, head, () => {
      throw new Error('broken')
    }),
  )
  app.all('/:count', c =>
    streamAnswer(c, gate, head, function* () {
      for (let n = 0; n < Number(c.req.param('count')); n++) {
        made.pieces++
        yield pieceOf(n)
      }
    }),
  )
  const logger = pino({ level: 'silent' })
  const listener = createNodeListener(app, { logger, publicUrl: undefined })
  const { server, close } = await listen('127.0.0.1', 0, listener)
  onTestFinished(() => {
    server.closeAllConnections()
    return close()
  })
  const port = Number(new URL(originOf(server)).port)
  const ask = (count: number | 'broken', headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}/${count}`, { method, headers })
  return { port, made, ask }
}

/** Asks, and reads the head of the answer only. */
async function askAndStop(port: number, count: number, headers = {}): Promise<IncomingMessage> {
  const request = get({ port, host: '127.0.0.1', path: `/${count}`, headers, agent: false })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return response
}

const endless = 100_000_000
const long = 20_000

test.each([
  ['gzip', (body: Buffer) => gunzipSync(body)],
  ['br', (body: Buffer) => brotliDecompressSync(body)],
  ['identity', (body: Buffer) => body],
])('a download in %s is whole, short or long', async (encoding, decode) => {
  const { port } = await serve()
  for (const count of [0, 1, 100, long]) {
    const response = await askAndStop(port, count, { 'Accept-Encoding': encoding })
    const body = Buffer.concat(await response.toArray())
    const isCoded = response.headers['content-encoding'] !== undefined
    // What is short comes as other answers do: with its length, and coded where that is worth it.
    expect(response.headers['content-length'] === undefined).toBe(count === long)
    if (count === long) {
      const coding = encoding === 'identity' ? undefined : encoding
      expect(response.headers['content-encoding']).toBe(coding)
    }
    expect((isCoded ? decode(body) : body).toString()).toBe(
      Array.from({ length: count }, (_, n) => pieceOf(n)).join(''),
    )
  }
})

test('a client that holds it, or asks for its head only, has nothing made', async () => {
  const { ask, made } = await serve()
  const headed = await ask(endless, {}, 'HEAD')
  expect(headed.headers.get('etag')).toMatch(/^"tag/)
  const held = await ask(endless, { 'If-None-Match': headed.headers.get('etag') ?? '' })
  expect([headed.status, held.status]).toEqual([200, 304])
  expect(made.pieces).toBe(0)
})

test.each(['identity', 'br'])(
  'a client that stops reading stops the making, in %s',
  async coding => {
    const { port, made, ask } = await serve({ inside: 2, waiting: 0 })
    const stopped = await askAndStop(port, endless, { 'Accept-Encoding': coding })
    // The kernel's buffers fill first; then only the others' pieces are made.
    const others = 20
    let before = -1
    while (made.pieces !== before + others) {
      before = made.pieces
      for (let n = 0; n < others; n++) await (await ask(1)).text()
    }
    expect(made.pieces).toBeLessThan(endless)
    stopped.destroy()
  },
)

test('a download that fails leaves its place to the next', async () => {
  const { ask } = await serve()
  expect((await ask('broken')).status).toBe(500)
  expect(await (await ask(1)).text()).toBe(pieceOf(0))
})

test('who comes when all places are taken is told when to come again', async () => {
  const { port, ask } = await serve()
  const first = await askAndStop(port, endless)
  const refused = await ask(1)
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('2')
  expect(await refused.json()).toEqual({ detail: expect.stringContaining('Try again') })
  first.destroy()
})

test('a client that goes, before or after the first byte, frees its place', async () => {
  const { port, ask, made } = await serve()
  for (let n = 0; n < 5; n++) {
    const client = await askAndStop(port, endless)
    client.destroy()
    const hasty = connect(port, '127.0.0.1')
    hasty.end(`GET /${endless} HTTP/1.1\r\nHost: a\r\n\r\n`)
    hasty.resume()
    hasty.destroySoon()
  }
  let response = await ask(1)
  while (response.status === 503) {
    await response.text()
    response = await ask(1)
  }
  expect(await response.text()).toBe(pieceOf(0))
  // And nothing is made for those who went.
  const then = made.pieces
  await (await ask(1)).text()
  expect(made.pieces).toBe(then + 1)
})
