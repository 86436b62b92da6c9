import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Ll2StandIn, startLl2StandIn } from '#testing/ll2-stand-in.ts'
import { faults } from '#testing/ll2-stand-in-faults.ts'
import { createUpstreamClient, defaultLimits } from './upstream-client.ts'

let standIn: Ll2StandIn
beforeEach(async () => {
  standIn = await startLl2StandIn({ size: 5, mode: 'normal' })
})
afterEach(() => standIn.close())

const open = (token?: string) =>
  createUpstreamClient({
    source: standIn.url,
    token,
    limits: { answer: 5000, body: 100_000 },
    now: Date.now,
  })
const { signal } = new AbortController()

test('answers the JSON of a path below the source', async () => {
  expect(await open().get('spacecraft/?limit=2', signal)).toMatchObject({ count: 5 })
})

test('LL2 is told who asks, for what, and by which token', async () => {
  const asked: IncomingHttpHeaders[] = []
  const server = createServer(({ headers }, outgoing) => {
    asked.push(headers)
    outgoing.end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  for (const token of ['secret', undefined]) {
    const limits = { answer: 5000, body: 100 }
    await createUpstreamClient({ source, token, limits, now: Date.now }).get('', signal)
  }
  server.close().closeAllConnections()
  const always = { accept: 'application/json', 'user-agent': 'spacecraft-catalogue' }
  expect(asked).toMatchObject([{ ...always, authorization: 'Token secret' }, always])
  expect(asked[1]).not.toHaveProperty('authorization')
})

test.each([
  'https://elsewhere.example/2.3.0/',
  '//elsewhere.example/2.3.0/',
  '/other/',
  '../2.2.0/spacecraft/',
])('%s is not below the source, and nothing is asked', async path => {
  await expect(open('secret').get(path, signal)).rejects.toThrow('is not below')
  expect(standIn.calls).toEqual([])
})

test('a redirect takes the token nowhere', async () => {
  const elsewhere = await startLl2StandIn({ size: 1, mode: 'normal' })
  standIn.inject({ fault: faults.redirect(`${elsewhere.url}spacecraft/`) })
  const error = await open('secret').get('spacecraft/', signal).catch(String)
  expect(error).toContain('redirects are not followed')
  expect(error).not.toContain('secret')
  expect(elsewhere.calls).toEqual([])
  await elsewhere.close()
})

test('an endless body is given up at the limit, not at its end', async () => {
  let sent = 0
  standIn.inject({
    async fault({ outgoing }) {
      const spaces = function* () {
        for (; sent < 50_000_000; sent += 10_000) yield ' '.repeat(10_000)
      }
      await pipeline(Readable.from(spaces()), outgoing).catch(() => {})
    },
  })
  await expect(open().get('spacecraft/', signal)).rejects.toThrow('more than 100000 bytes')
  expect(sent).toBeLessThan(50_000_000)
})

test('a page of 16 MiB is taken, one that is longer is not', async () => {
  const mebibyte = 1024 * 1024
  const client = createUpstreamClient({
    source: standIn.url,
    token: undefined,
    limits: defaultLimits,
    now: Date.now,
  })
  standIn.inject({ fault: faults.huge(16 * mebibyte - 100), times: 1 })
  expect(await client.get('spacecraft/', signal)).toMatchObject({ count: 1 })
  standIn.inject({ fault: faults.huge(16 * mebibyte) })
  await expect(client.get('spacecraft/', signal)).rejects.toThrow('more than 16777216 bytes')
})

test('a query that signs an address is in no message', async () => {
  standIn.inject({ fault: faults.status(404) })
  await expect(open().get('spacecraft/?sig=secret', signal)).rejects.toThrow(
    `GET ${standIn.url}spacecraft/?… was answered with status 404`,
  )
})

test('what stops the sync stops the call', async () => {
  standIn.inject({ fault: faults.trickle() })
  const stop = new AbortController()
  const asking = open().get('spacecraft/', stop.signal)
  setTimeout(() => stop.abort(new Error('Enough')), 50)
  await expect(asking).rejects.toThrow('Enough')
})

test('a host that does not answer is named, with the reason', async () => {
  const client = open()
  await standIn.close()
  await expect(client.get('spacecraft/', signal)).rejects.toMatchObject({
    name: 'UpstreamConnectionError',
    message: `GET ${standIn.url}spacecraft/ failed: connect ECONNREFUSED ${new URL(standIn.url).host}`,
  })
})

test.each([
  ['300', 'UpstreamRedirectError', 'redirected to nowhere'],
  ['399', 'UpstreamRedirectError', 'redirected to nowhere'],
  ['400', 'UpstreamStatusError', 'status 400'],
])('status %s is told as what it is', async (status, name, message) => {
  standIn.inject({ fault: faults.status(Number(status)) })
  const asking = open().get('spacecraft/', signal)
  await expect(asking).rejects.toMatchObject({ name, message: expect.stringContaining(message) })
})

test('of what is not JSON, the beginning is quoted', async () => {
  standIn.inject({ fault: faults.status(200, `<p>${'x'.repeat(200)}`) })
  await expect(open().get('spacecraft/', signal)).rejects.toThrow(
    `not JSON, beginning "<p>${'x'.repeat(57)}"`,
  )
})

test.each([
  ['9', '', 9000],
  ['0', '', 0],
  ['3601', '', 3_600_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', '', 0],
  ['soon', ' Expected available in 30 seconds.', 30_000],
  ['', ' Expected available in 1 second.', 1000],
  ['9 apples', ' Expected available in 30 seconds.', 30_000],
  ['1.5', ' Expected available in 30 seconds.', 30_000],
  ['on Mon 9', ' Expected available in 30 seconds.', 30_000],
  ['', '', null],
])('a refusal with Retry-After "%s" and "%s" asks to wait %j', async (value, words, wait) => {
  const detail = JSON.stringify({ detail: `Request was throttled.${words}` })
  standIn.inject({ fault: faults.status(429, detail, { 'Retry-After': value }) })
  const asking = open().get('spacecraft/', signal)
  await expect(asking).rejects.toMatchObject({ name: 'UpstreamThrottledError', wait })
})

test('Retry-After may be a date', async () => {
  const date = new Date(Date.now() + 100_000).toUTCString()
  standIn.inject({ fault: faults.status(429, '', { 'Retry-After': date }) })
  await expect(open().get('spacecraft/', signal)).rejects.toMatchObject({
    name: 'UpstreamThrottledError',
    // The date has whole seconds, and some time has passed.
    wait: expect.closeTo(98_000, -4),
  })
})
