import { afterEach, expect, test, vi } from 'vitest'
import { faults } from '#testing/ll2-stand-in-faults.ts'
import { openSyncWorkbench, type SyncWorkbench } from '#testing/sync-workbench.ts'

// Real sockets and files are slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

let bench: SyncWorkbench
afterEach(() => bench.close())

/** What a sync of so many craft tells of each page. */
async function pagesOf(size: number, throttle: object | null = null, budget = 15) {
  bench = await openSyncWorkbench({ size })
  if (throttle) bench.standIn.inject({ path: 'api-throttle', fault: faults.json(throttle) })
  await bench.sync({ budget })
  return bench.events.flatMap(event => (event.kind === 'page' ? event : []))
}

test.each([
  [1, 1],
  [100, 1],
  // Each page but the first has one record that was there before.
  [101, 2],
  [199, 2],
  [200, 3],
])('of %i craft, each page is told as one of %i', async (size, pages) => {
  const told = (await pagesOf(size)).filter(({ list }) => list === 'spacecraft')
  expect(told.map(one => [one.page, one.pages])).toEqual(
    Array.from({ length: pages }, (_, n) => [n + 1, pages]),
  )
  expect(told.at(-1)).toMatchObject({ records: size, count: size, calls: pages })
})

const used = (current_use: number) => ({ your_request_limit: 15, current_use, next_use_secs: 9 })

test.each([
  ['by our own budget, where that is less', used(2), 10, [9, 8, 7, 6]],
  ['by LL2, where that is less', used(9), 10, [5, 4, 3, 2]],
  ['by LL2, and never less than none', used(13), 10, [1, 0, 0, 0]],
  ['by our own budget, where LL2 does not tell', { detail: 'None' }, 10, [9, 8, 7, 6]],
])('the calls that are left are told %s', async (_, throttle, budget, left) => {
  const told = await pagesOf(5, throttle, budget)
  expect(told.map(({ callsLeft }) => callsLeft)).toEqual(left)
})
