import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { fetchText } from './fetch-text.ts'

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x?sig=secret`)
}
const ask = (url: URL, answer = 60_000, body = 10, redirect: 'manual' | 'follow' = 'manual') =>
  fetchText(url, { headers: { 'X-Odd': 'yes' }, redirect }, { answer, body }, signal)
const { signal } = new AbortController()

test('the status, the headers and the whole text are given, whatever the status', async () => {
  const url = await serve(({ headers }, outgoing) =>
    outgoing.writeHead(404, { ETag: '"a"' }).end(`é ${headers['x-odd']}`),
  )
  const { status, headers, text } = await ask(url)
  expect([status, headers.get('etag'), text]).toEqual([404, '"a"', 'é yes'])
})

test('a text may be as long as the limit, in bytes, and no longer', async () => {
  const url = await serve((_, outgoing) => outgoing.end('é'.repeat(5)))
  expect((await ask(url)).text).toBe('ééééé')
  await expect(ask(url, 60_000, 9)).rejects.toMatchObject({
    name: 'UpstreamTooLargeError',
    message: expect.stringMatching(/was answered with more than 9 bytes$/),
  })
})

test('an answer without a body is an empty text', async () => {
  expect((await ask(await serve((_, outgoing) => outgoing.writeHead(204).end()))).text).toBe('')
})

test.each([
  ['never begins', () => {}],
  ['never ends', (outgoing: { write(text: string): unknown }) => void outgoing.write('a')],
])('an answer that %s is given up, and may be asked for again', async (_, begin) => {
  const url = await serve((_, outgoing) => begin(outgoing))
  await expect(ask(url, 100)).rejects.toMatchObject({
    name: 'UpstreamTimeoutError',
    message: expect.stringMatching(
      /^GET http.+\/x\?… was not answered in full within 0\.1 seconds$/,
    ),
    passing: true,
  })
})

test('what breaks a connection is told, not only that fetching failed', async () => {
  const url = await serve((_, outgoing) => outgoing.socket?.resetAndDestroy())
  await expect(ask(url)).rejects.toMatchObject({
    name: 'UpstreamConnectionError',
    message: expect.stringMatching(/failed: read ECONNRESET$/),
    passing: true,
    cause: expect.any(TypeError),
  })
})
