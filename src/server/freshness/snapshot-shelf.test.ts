import { rm } from 'node:fs/promises'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { thisMachine } from '#machine/this-machine.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { temporaryFolder } from '../testing/start-server.ts'
import { openSnapshotShelf } from './snapshot-shelf.ts'

const { spacecraft, ...sample } = await loadSnapshot()
const hour = 3_600_000

/** A shelf over a folder of its own, and the clock of this machine, which can be set. */
async function openClockedShelf() {
  const clock = { hour: 0 }
  const now = () => Date.UTC(2026, 0, 1) + clock.hour * hour
  const machine = { ...thisMachine, now }
  const folder = await temporaryFolder()
  const store = openSnapshotStore(folder, machine)
  const shelf = openSnapshotShelf(folder, pino({ level: 'silent' }), machine)
  return {
    clock,
    store,
    shelf,
    publish(craft: number) {
      const captured_at = new Date(now()).toISOString()
      return store.publish({ ...sample, captured_at, spacecraft: spacecraft.slice(0, craft) })
    },
    /** How many craft the snapshot has that is taken; undefined when what was there stays. */
    take: async () => (await shelf.take())?.snapshot.spacecraft.length,
  }
}

test('a clock set back brings no older snapshot back', async () => {
  const { clock, publish, take } = await openClockedShelf()
  await publish(1)
  clock.hour = 24
  await publish(2)
  expect(await take()).toBe(2)
  clock.hour = 12
  expect(await take()).toBeUndefined()
  clock.hour = 25
  expect(await take()).toBeUndefined()
  await publish(3)
  expect(await take()).toBe(3)
})

test('what is published after the clock was set right is taken, though its moment is earlier', async () => {
  const { clock, publish, take } = await openClockedShelf()
  await publish(1)
  clock.hour = 24
  await publish(2)
  expect(await take()).toBe(2)
  clock.hour = 12
  await publish(3)
  expect(await take()).toBe(3)
})

test('when the newest is removed, the one before it is better than none', async () => {
  const { clock, publish, take } = await openClockedShelf()
  await publish(1)
  clock.hour = 1
  const newest = await publish(2)
  expect(await take()).toBe(2)
  await rm(newest)
  expect(await take()).toBe(1)
})

test('one from the future is taken when its time has come, as it would be after a new start', async () => {
  const { clock, publish, take } = await openClockedShelf()
  clock.hour = 1
  await publish(1)
  clock.hour = 24
  await publish(2)
  clock.hour = 2
  expect(await take()).toBe(1)
  clock.hour = 24
  expect(await take()).toBe(2)
})

test('the age is that of the newest, unless one from the future tells that clocks were wrong', async () => {
  const { clock, publish, shelf } = await openClockedShelf()
  expect(await shelf.age()).toBeNull()
  await publish(1)
  clock.hour = 3
  expect(await shelf.age()).toBe(3 * hour)
  clock.hour = 24
  await publish(2)
  clock.hour = 3
  expect(await shelf.age()).toBeNull()
})
