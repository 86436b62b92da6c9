import { pino } from 'pino'
import { expect, test } from 'vitest'
import { dataPaths } from '#data-folder/data-paths.ts'
import { removeObstacles } from '#data-folder/obstacles.ts'
import { openRequestBudget } from '#data-folder/request-budget.ts'
import { hours } from '#environment/milliseconds.ts'
import type { Disk } from '#machine/disk.ts'
import type { Machine } from '#machine/machine.ts'
import { openSnapshotShelf } from '#server/freshness/snapshot-shelf.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { keepFolder } from '#snapshot/write-atomic.ts'
import { readPrevious } from '#sync/read-previous.ts'
import { runSync } from '#sync/sync-job.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { dataFolder, source } from './places.ts'
import { startProcess } from './simulated-process.ts'
import { refusal } from './system-error.ts'
import { createWorld, type World } from './world.ts'

// Each was in the code until a seed of the simulation showed it, or led to it.

const { snapshots } = dataPaths(dataFolder)
const data = { ...makeCatalogue([{}]), source, captured_at: null, complete: true }

/** A world in which nothing happens by itself, and a process of it. */
function openWorld() {
  const world = createWorld(1, () => {})
  const { machine } = startProcess(world, 'a test')
  return { world, machine, store: openSnapshotStore(snapshots, machine) }
}

/** Has the world go on until something is done in it. */
async function done<Result>({ timeline }: World, doing: Promise<Result>): Promise<Result> {
  let isDone = false
  const settle = () => {
    isDone = true
  }
  doing.then(settle, settle)
  while (!isDone) await timeline.runUntil(timeline.now() + 1000)
  return doing
}

/** Cuts the power as unkindly as can be: all that may be lost is. */
const cutPower = ({ volume }: World) =>
  volume.loseUnsynced({
    fraction: () => 0,
    integer: least => least,
    chance: () => false,
    pick: ([first]) => first,
  })

test('a power cut after the first snapshot takes neither it nor the folder it is in', async () => {
  const { world, machine, store } = openWorld()
  await done(world, store.publish(data))
  cutPower(world)
  expect((await done(world, store.latest())).snapshot?.spacecraft).toHaveLength(1)
  expect(await done(world, machine.disk.readdir(snapshots))).toHaveLength(1)
})

test('a power cut in the first hour takes no call from the count', async () => {
  const { world, machine } = openWorld()
  const budget = openRequestBudget({ dataFolder, limit: 15, machine })
  await done(world, budget.take())
  await done(world, keepFolder(dataFolder, machine))
  cutPower(world)
  expect(await done(world, budget.use())).toMatchObject({ used: 1, left: 14 })
})

test('a clock that is set after a sync without calls gives none of an earlier start back', async () => {
  const { world, machine } = openWorld()
  world.trouble.areCallsFailing = false
  const sync = { source, dataFolder, budget: 15 }
  await done(world, runSync({ ...sync, machine, dryRun: true }))
  world.loseUnsynced()
  const { machine: restarted } = startProcess(world, 'a test')
  const budget = openRequestBudget({ dataFolder, limit: 15, machine: restarted })
  const { used } = await done(world, budget.use())
  expect(used).toBeGreaterThan(0)
  const outcome = await done(world, runSync({ ...sync, machine: restarted }))
  expect(outcome).toMatchObject({ result: 'published', calls: 0 })
  world.trouble.clock = 22 * hours
  expect(await done(world, budget.use())).toMatchObject({ used })
})

/** A disk of which some calls fail as long as they are said to. */
function failing({ disk }: Machine) {
  const broken = { open: false, stat: false }
  const refuse = (call: keyof typeof broken, path: string) => {
    if (broken[call]) throw refusal('EIO', `${call} ${path}`)
  }
  const failingDisk: Disk = {
    ...disk,
    async open(path, flags) {
      refuse('open', path)
      return disk.open(path, flags)
    },
    async stat(path) {
      refuse('stat', path)
      return disk.stat(path)
    },
  }
  return { broken, disk: failingDisk }
}

test('a snapshot that the disk could not read for a moment is served after that', async () => {
  const { world, machine, store } = openWorld()
  await done(world, store.publish(data))
  const { broken, disk } = failing(machine)
  const shelf = openSnapshotShelf(snapshots, pino({ level: 'silent' }), { ...machine, disk })
  broken.open = true
  expect(await done(world, shelf.take())).toBeUndefined()
  expect(shelf.notes()).not.toEqual([])
  broken.open = false
  expect((await done(world, shelf.take()))?.snapshot.spacecraft).toHaveLength(1)
  expect(shelf.notes()).toEqual([])
})

test('the count of calls is not set aside because the disk cannot tell for a moment what it is', async () => {
  const { world, machine } = openWorld()
  await done(world, openRequestBudget({ dataFolder, limit: 15, machine }).take())
  const { broken, disk } = failing(machine)
  broken.stat = true
  const removing = removeObstacles(dataFolder, { ...machine, disk })
  await expect(done(world, removing)).rejects.toThrow('EIO')
  expect(await done(world, machine.disk.readdir(dataFolder))).toContain('calls.json')
})

test('nothing is taken for the first snapshot while those there are cannot be read', async () => {
  const { world, machine, store } = openWorld()
  expect(
    await done(
      world,
      readPrevious(store, () => {}),
    ),
  ).toEqual({})
  await done(world, store.publish(data))
  const { broken, disk } = failing(machine)
  const unread = openSnapshotStore(snapshots, { ...machine, disk })
  broken.open = true
  await expect(
    done(
      world,
      readPrevious(unread, () => {}),
    ),
  ).rejects.toThrow('cannot be read now')
  broken.open = false
  expect(
    (
      await done(
        world,
        readPrevious(unread, () => {}),
      )
    ).snapshot?.spacecraft,
  ).toHaveLength(1)
})
