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

test('Retry-After may be a date', async () => {
  const date = new Date(Date.now() + 100_000).toUTCString()
  standIn.inject({ fault: faults.status(429, '', { 'Retry-After': date }) })
  await expect(open().get('spacecraft/', signal)).rejects.toMatchObject({
    name: 'UpstreamThrottledError',
    // The date has whole seconds, and some time has passed.
    wait: expect.closeTo(98_000, -4),
  })
})
