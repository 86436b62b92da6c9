import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { startServer, temporaryFolder } from '../testing/start-server.ts'

const sample = await loadSnapshot()
const captured_at = '2026-01-01T00:00:00.000Z'
const textOf = (craft: number) =>
  serializeSnapshot({
    ...sample,
    spacecraft: sample.spacecraft.slice(0, craft),
    captured_at,
    complete: true,
  })

/** A server of one file, as an object store is one. */
async function openOrigin(listener: RequestListener) {
  const requests: { tag: string | undefined }[] = []
  const origin = { listener, requests, url: '', stop: () => {} }
  const server = createServer((incoming, outgoing) => {
    requests.push({ tag: incoming.headers['if-none-match'] })
    origin.listener(incoming, outgoing)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/snapshot.json`
  origin.stop = () => {
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(origin.stop)
  return origin
}

const file =
  (text: string, tag: string): RequestListener =>
  (incoming, outgoing) => {
    const isHeld = incoming.headers['if-none-match'] === tag
    outgoing.writeHead(isHeld ? 304 : 200, { ETag: tag }).end(isHeld ? undefined : text)
  }

const serving = async (url: string, folder: string) =>
  startServer({ CATALOGUE_SNAPSHOT: url, CATALOGUE_DATA_DIR: folder, CATALOGUE_SYNC: '1d' })

/** Copying is the work of a process, which has to start. */
const soon = <Value>(get: () => Value | Promise<Value>) => expect.poll(get, { timeout: 60_000 })

describe('a snapshot at an address', { timeout: 120_000 }, () => {
  test('is fetched, asked for by its tag, replaced when it changes, and kept for a restart', async () => {
    const origin = await openOrigin(file(textOf(19), '"one"'))
    const folder = await temporaryFolder()
    const first = await serving(origin.url, folder)
    const craft = async () => (await first.status()).counts.spacecraft
    await soon(craft).toBe(19)
    expect(await first.status()).toMatchObject({
      captured_at,
      complete: true,
      sync: { kind: 'address', last_attempt: { outcome: 'published', error: null } },
    })

    await first.reload()
    expect(origin.requests.map(({ tag }) => tag)).toEqual([undefined, '"one"'])
    origin.listener = file(textOf(18), '"two"')
    await first.reload()
    expect(await craft()).toBe(18)
    await first.stop()
    expect(first.messages).toEqual([])

    origin.stop()
    const offline = await serving(origin.url, folder)
    expect((await offline.status()).counts.spacecraft).toBe(18)
    await offline.reload()
    await offline.reload()
    expect(offline.messages).toEqual([
      expect.stringMatching(/^The data stays as it is: GET .* failed: connect ECONNREFUSED/),
    ])
  })

  test('asked for again after a restart, it is not sent again', async () => {
    const origin = await openOrigin(file(textOf(19), '"one"'))
    const folder = await temporaryFolder()
    const first = await serving(origin.url, folder)
    await soon(async () => (await first.status()).counts.spacecraft).toBe(19)
    await first.stop()
    const second = await serving(origin.url, folder)
    expect((await second.status()).counts.spacecraft).toBe(19)
    await soon(() => origin.requests.map(({ tag }) => tag)).toEqual([undefined, '"one"'])
  })

  const spoilt: [RequestListener, RegExp][] = [
    [(_, outgoing) => outgoing.writeHead(503).end(), /answered with status 503/],
    [(_, outgoing) => outgoing.end('<!doctype html>'), /it is not JSON: Unexpected token/],
    [(_, outgoing) => outgoing.end(textOf(9).slice(0, 5000)), /it is not JSON: Unterminated/],
    [(_, outgoing) => outgoing.end(textOf(0)), /it has no craft/],
    [(_, outgoing) => outgoing.destroy(), /failed: other side closed/],
    [
      (_, outgoing) => outgoing.end(textOf(9).replace('"time_in_space":"P', '"time_in_space":"Q')),
      /time_in_space/,
    ],
  ]
  test('answered with what is no snapshot it changes nothing, which is one line of the log each', async () => {
    const origin = await openOrigin(file(textOf(19), '"one"'))
    const { status, reload, messages } = await serving(origin.url, await temporaryFolder())
    await soon(async () => (await status()).counts.spacecraft).toBe(19)
    for (const [listener, reason] of spoilt) {
      origin.listener = listener
      messages.splice(0)
      await reload()
      expect(messages).toEqual([expect.stringMatching(reason)])
      expect((await status()).counts.spacecraft).toBe(19)
    }
    await reload()
    expect(messages).toHaveLength(1)
  })

  test('may be that of another catalogue', async () => {
    const origin = await openOrigin(file(textOf(19), '"one"'))
    const first = await serving(origin.url, await temporaryFolder())
    await soon(async () => (await first.status()).counts.spacecraft).toBe(19)
    const second = await serving(`${first.origin}/catalogue/snapshot`, await temporaryFolder())
    await soon(async () => (await second.status()).counts.spacecraft).toBe(19)
    expect((await second.status()).revision).toBe((await first.status()).revision)
  })
})
