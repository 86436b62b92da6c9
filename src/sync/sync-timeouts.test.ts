import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Fault, faults } from '#testing/ll2-stand-in-faults.ts'
import { openSyncWorkbench, type SyncWorkbench } from '#testing/sync-workbench.ts'

// These wait for what takes too long.
vi.setConfig({ testTimeout: 30_000 })

const limits = { answer: 10_000, body: 2_000_000, run: 30_000 }

let bench: SyncWorkbench
beforeEach(async () => {
  bench = await openSyncWorkbench({ size: 120 })
  await bench.sync()
  bench.pass(7_200_000)
})
afterEach(() => bench.close())

describe.each<[string, Fault]>([
  ['a slow answer', faults.slow(2000)],
  ['a trickle', faults.trickle()],
])('%s', (_, fault) => {
  test('again and again fails after four attempts, and leaves the old data', async () => {
    const { standIn, sync, sleeps, store, state } = bench
    const before = await store.latest()
    standIn.inject({ fault, path: 'spacecraft/?' })
    const error = {
      name: 'UpstreamTimeoutError',
      message: expect.stringMatching(/was not answered in full within 0\.5 seconds$/),
    }
    const outcome = await sync({ limits: { ...limits, answer: 500 } })
    expect(outcome).toMatchObject({ result: 'failed', error, calls: 4 })
    expect(sleeps).toEqual([1000, 2000, 4000])
    expect(await store.latest()).toEqual(before)
    expect((await state()).last_attempt).toMatchObject({ result: 'failed', error })
  })

  test('once is got over', async () => {
    const { standIn, sync, sleeps, events } = bench
    standIn.inject({ fault, path: 'offset=99', times: 1 })
    const outcome = await sync({ limits: { ...limits, answer: 1500 } })
    expect(outcome).toMatchObject({ result: 'unchanged', calls: 6 })
    expect(sleeps).toEqual([1000])
    expect(events).toContainEqual(expect.objectContaining({ kind: 'retry', wait: 1000 }))
  })
})

test('the whole of a sync has a time limit too', async () => {
  const { standIn, sync } = bench
  standIn.inject({ fault: faults.slow(150) })
  const outcome = await sync({ limits: { ...limits, run: 250 } })
  expect(outcome).toMatchObject({ result: 'failed', error: { name: 'SyncTimeoutError' } })
})
