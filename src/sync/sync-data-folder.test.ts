import { execFile } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isLocked } from '#data-folder/lock.ts'
import { bundledProgram } from '#server/testing/bundled-program.ts'
import { otherUser, otherUserCanRead } from '#testing/other-user.ts'
import { openSyncWorkbench, type SyncWorkbench } from '#testing/sync-workbench.ts'
import type { SyncEvent } from './sync-outcome.ts'

// Real sockets and files are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const hour = 3_600_000

let bench: SyncWorkbench
const open = async () => {
  bench = await openSyncWorkbench({ size: 20 })
  return bench
}
afterEach(() => bench.close())

const when = (kind: SyncEvent['kind'], happening: () => void) => ({
  onEvent: (event: SyncEvent) => {
    if (event.kind === kind) happening()
  },
})
const removeSync = (path: string) => rmSync(path, { recursive: true, force: true })

describe('the lock', () => {
  test('a sync that lost it publishes nothing, says so, and spoils nothing', async () => {
    const { sync, store, dataFolder, state } = await open()
    const losing = when('publishing', () => removeSync(join(dataFolder, 'locks')))
    expect(await sync(losing)).toMatchObject({
      result: 'failed',
      error: { name: 'LockLostError', message: expect.stringMatching(/^The lock .+ is gone/) },
    })
    expect(await store.list()).toEqual([])
    expect((await state()).last_attempt).toMatchObject({ result: 'failed' })
    expect(await sync()).toMatchObject({ result: 'published', calls: 0 })
  })

  test('is let go however the sync ends', async () => {
    const { sync, standIn, dataFolder } = await open()
    await sync()
    expect(await isLocked(join(dataFolder, 'locks'), 'sync')).toBe(false)
    await standIn.close()
    await sync()
    expect(await isLocked(join(dataFolder, 'locks'), 'sync')).toBe(false)
  })
})

describe('a data folder that is removed while a sync runs', () => {
  test.each<[SyncEvent['kind'], string]>([
    ['page', 'DataFolderError'],
    ['publishing', 'LockLostError'],
  ])('at "%s": that is what is said, and the next sync makes it anew', async (kind, name) => {
    const { sync, store, dataFolder, pass } = await open()
    const removing = when(kind, () => removeSync(dataFolder))
    const outcome = await sync(removing)
    expect(outcome).toMatchObject({ result: 'failed', error: { name } })
    expect(outcome.result === 'failed' && outcome.error.message).toMatch(/removed/)
    pass(hour)
    expect(await sync()).toMatchObject({ result: 'published' })
    expect((await store.latest()).snapshot?.spacecraft).toHaveLength(20)
  })
})

test('what a killed sync left half-written goes, whoever has its id now', async () => {
  const { sync, dataFolder } = await open()
  const token = '0b7b21e8-6a2d-4b0c-8b8f-3a1a0c8a4d5e'
  const past = new Date(Date.now() - 2 * hour)
  for (const folder of ['.', 'pages', 'snapshots']) {
    const file = join(dataFolder, folder, `.x.json.${process.ppid}.${token}.tmp`)
    await mkdir(join(dataFolder, folder), { recursive: true })
    await writeFile(file, 'half')
    await utimes(file, past, past)
  }
  await sync()
  const names = await readdir(dataFolder, { recursive: true })
  expect(names.filter(name => name.endsWith('.tmp'))).toEqual([])
})

describe.skipIf(!otherUserCanRead)('in a process of its own, without the right to write', () => {
  const run = async (dataFolder: string) =>
    promisify(execFile)(process.execPath, [await bundledProgram('sync'), '--json'], {
      env: { ...process.env, LL2_URL: bench.standIn.url, CATALOGUE_DATA_DIR: dataFolder },
      ...otherUser,
    }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }) => ({ code, stdout }),
    )

  test.each([
    ['the folder', 0o555, 'The data folder cannot be written: permission denied'],
    ['where it would be', 0, 'The data folder cannot be written: permission denied'],
  ])('%s: it fails and says why, and asks LL2 for nothing', async (_, mode, message) => {
    await open()
    const parent = await mkdtemp(join(tmpdir(), 'read-only-'))
    const dataFolder = mode ? parent : join(parent, 'data')
    await chmod(parent, 0o555)
    const { code, stdout } = await run(dataFolder)
    await chmod(parent, 0o755)
    await rm(parent, { recursive: true })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      result: 'failed',
      error: { name: 'DataFolderError', message },
    })
    expect(bench.standIn.calls).toEqual([])
  })
})

test('a folder in which the end cannot be recorded takes nothing from what was published', async () => {
  const { sync, store, dataFolder } = await open()
  const state = join(dataFolder, 'sync-state.json')
  const blocking = when('publishing', () => {
    removeSync(state)
    mkdirSync(join(state, 'deep'), { recursive: true })
  })
  expect(await sync(blocking)).toMatchObject({
    result: 'published',
    notes: [expect.stringMatching(/^How this ended could not be recorded\. The data folder/)],
  })
  expect(await store.list()).toHaveLength(1)
})
