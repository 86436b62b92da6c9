import { mkdtemp, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hours } from '#environment/milliseconds.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { readSnapshot } from '#snapshot/parse-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { isOlder } from './is-older.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ages-'))
})
afterEach(() => rm(folder, { recursive: true }))

const snapshot = readSnapshot(syntheticCatalogue({ size: 1 }).spacecraft, 'one craft')

/** Publishes a snapshot as it was so many hours ago. */
function publish(age: number) {
  const moment = Date.now() - age * hours
  const captured_at = new Date(moment).toISOString()
  return openSnapshotStore(folder, { ...thisMachine, now: () => moment }).publish({
    ...snapshot,
    captured_at,
  })
}

test('where there is no snapshot, one is due', async () => {
  expect(await isOlder(folder, 1 * hours)).toBe(true)
})

test('the newest of them counts', async () => {
  await publish(5)
  await publish(2)
  expect(await isOlder(folder, 1 * hours)).toBe(true)
  expect(await isOlder(folder, 3 * hours)).toBe(false)
})

test('one that is damaged is not counted, however young', async () => {
  await publish(5)
  await truncate(await publish(2), 9)
  expect(await isOlder(folder, 3 * hours)).toBe(true)
})

test('beside one from the future all count as old: by a clock that was wrong they may seem young', async () => {
  await publish(-9)
  expect(await isOlder(folder, 1 * hours)).toBe(true)
  await rm(folder, { recursive: true })
  await publish(2)
  expect(await isOlder(folder, 3 * hours)).toBe(false)
  await publish(-9)
  expect(await isOlder(folder, 3 * hours)).toBe(true)
})
