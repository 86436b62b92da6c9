import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openRequestBudget } from '#data-folder/request-budget.ts'
import { createCaller } from './caller.ts'
import type { SyncEvent } from './sync-outcome.ts'
import { createUpstreamClient } from './upstream-client.ts'

/** A caller of a host that answers with these statuses, one after the other, and then with 200. */
async function openCaller(statuses: number[], { limit = 9, chance = 0.5, retryAfter = '' } = {}) {
  const server = createServer((_, outgoing) => {
    outgoing.writeHead(statuses.shift() ?? 200, { 'Retry-After': retryAfter }).end('{"a":1}')
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const dataFolder = await mkdtemp(join(tmpdir(), 'calls-'))
  onTestFinished(async () => {
    server.close().closeAllConnections()
    await rm(dataFolder, { recursive: true })
  })
  const source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const clock = { now: Date.now, uptime: () => performance.now() }
  const sleeps: number[] = []
  const events: SyncEvent[] = []
  const caller = createCaller({
    client: createUpstreamClient({
      source,
      token: undefined,
      limits: { answer: 5000, body: 100 },
      now: Date.now,
    }),
    budget: openRequestBudget({ dataFolder, limit }),
    timing: {
      ...clock,
      random: () => chance,
      sleep: async milliseconds => void sleeps.push(milliseconds),
    },
    signal: new AbortController().signal,
    onEvent: event => events.push(event),
  })
  return { caller, source, sleeps, events }
}

test('every attempt counts, but where LL2 does not count', async () => {
  const { caller } = await openCaller([500, 200, 503])
  expect(await caller.call('')).toEqual({ a: 1 })
  expect(caller.calls()).toBe(2)
  expect(await caller.callFree('')).toEqual({ a: 1 })
  expect(caller.calls()).toBe(2)
})

test('who waits to try again is told why and how long', async () => {
  const { caller, source, events } = await openCaller([502])
  await caller.call('')
  const reason = `GET ${source} was answered with status 502`
  expect(events).toEqual([{ kind: 'retry', reason, wait: 1000 }])
})

test.each([
  [0, [500, 1000, 2000]],
  [0.5, [1000, 2000, 4000]],
  [1, [1500, 3000, 6000]],
])(
  'many that fail together try again at different times: by chance (%f) after %j',
  async (chance, waits) => {
    const { caller, sleeps } = await openCaller([500, 500, 500, 500], { chance })
    await expect(caller.call('')).rejects.toThrow('status 500')
    expect(sleeps).toEqual(waits)
  },
)

test.each([
  ['60', [61_000]],
  ['61', []],
  ['', []],
])(
  'a refusal for "%s" seconds is waited for if that is a minute at most',
  async (retryAfter, waits) => {
    const { caller, sleeps } = await openCaller([429], { retryAfter })
    const calling = caller.call('')
    if (waits.length) expect(await calling).toEqual({ a: 1 })
    else await expect(calling).rejects.toThrow('no more calls are allowed')
    expect(sleeps).toEqual(waits)
  },
)

test('when the budget is spent amid the attempts, that is what is said', async () => {
  const { caller, sleeps } = await openCaller([500, 500, 500], { limit: 2 })
  await expect(caller.call('')).rejects.toThrow('The budget of 2 calls an hour is spent')
  expect(sleeps).toEqual([1000, 2000])
  expect(caller.calls()).toBe(2)
})
