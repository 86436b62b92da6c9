import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { thisMachine } from '#machine/this-machine.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { temporaryFolder } from '../testing/start-server.ts'
import { createChangeLog } from './change-log.ts'

const { spacecraft, ...sample } = await loadSnapshot()

/** A folder of snapshots, whose clock can be set. */
async function openShelf() {
  const clock = { hour: 0 }
  const store = openSnapshotStore(await temporaryFolder(), {
    ...thisMachine,
    now: () => Date.UTC(2026, 0, 1, clock.hour),
  })
  const changesUpTo = createChangeLog(store)
  return {
    clock,
    store,
    publish(hour: number, craft: number) {
      clock.hour = hour
      const captured_at = new Date(Date.UTC(2026, 0, 1, hour)).toISOString()
      return store.publish({ ...sample, captured_at, spacecraft: spacecraft.slice(0, craft) })
    },
    /** The hour of each change, with how many craft came and went. */
    async changes(file: string) {
      const found = await changesUpTo(file)
      return found.map(({ moment, added, removed }) => [
        new Date(moment).getUTCHours(),
        added.length,
        -removed.length,
      ])
    },
  }
}

test('each stored snapshot is told of that changed something, up to the one that is served', async () => {
  const { publish, changes } = await openShelf()
  await publish(1, 4)
  const second = await publish(2, 6)
  expect(await changes(await publish(3, 6))).toEqual([[2, 2, -0]])
  const last = await publish(4, 3)
  expect(await changes(last)).toEqual([
    [4, 0, -3],
    [2, 2, -0],
  ])
  expect(await changes(second)).toEqual([[2, 2, -0]])
})

test('one that is no longer stored has nothing to tell', async () => {
  const { publish, changes } = await openShelf()
  await publish(1, 4)
  const file = await publish(2, 5)
  expect(await changes(`${file}x`)).toEqual([])
})

test('what a wrong clock put in the future is no news of the snapshot that is served', async () => {
  const { clock, publish, changes } = await openShelf()
  await publish(1, 4)
  const served = await publish(2, 6)
  await publish(20, 9)
  clock.hour = 3
  expect(await changes(served)).toEqual([[2, 2, -0]])
})

test('a clock set back takes nothing from what the served snapshot changed', async () => {
  const { clock, publish, changes } = await openShelf()
  await publish(1, 4)
  await publish(20, 6)
  const served = await publish(22, 5)
  const told = [
    [22, 0, -1],
    [20, 2, -0],
  ]
  expect(await changes(served)).toEqual(told)
  clock.hour = 2
  expect(await changes(served)).toEqual(told)
})

test('what was damaged meanwhile leaves out only what it would have told', async () => {
  const { publish, changes } = await openShelf()
  await writeFile(await publish(1, 4), 'damaged')
  await publish(2, 5)
  expect(await changes(await publish(3, 6))).toEqual([[3, 1, -0]])
})

test('each change has a key of its own, by what it led from and to, and when', async () => {
  const { store, publish } = await openShelf()
  await publish(1, 4)
  await publish(2, 5)
  await publish(3, 4)
  const last = await publish(4, 5)
  const found = await createChangeLog(store)(last)
  const [newest, , oldest] = found.map(({ key }) => key)
  expect(newest?.split(' ').slice(0, 2)).toEqual(oldest?.split(' ').slice(0, 2))
  expect(newest).not.toBe(oldest)
})

test('a snapshot that is damaged later is told of as it was before', async () => {
  const { store, publish } = await openShelf()
  await publish(1, 4)
  const last = await publish(2, 5)
  const changesUpTo = createChangeLog(store)
  const before = await changesUpTo(last)
  await writeFile(last, 'damaged')
  expect(await changesUpTo(last)).toEqual(before)
  expect(await createChangeLog(store)(last)).toEqual([])
})
