import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { thisMachine } from '#machine/this-machine.ts'
import { isLocked, takeLock } from './lock.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

const { host } = thisMachine

// No process has an id beyond the kernel's limit of 2^22.
const dead = 4_194_305

/** What a taker leaves when it dies. */
async function leave(owner: string, pid: number, age = 0) {
  const file = join(folder, `sync.${owner}.${pid}.token.lock`)
  await writeFile(file, '')
  const beat = new Date(Date.now() - age)
  await utimes(file, beat, beat)
  return file
}

test('one holds it at a time', async () => {
  const lock = await takeLock(folder, 'sync')
  expect(await lock?.isHeld()).toBe(true)
  expect(await isLocked(folder, 'sync')).toBe(true)
  expect(await takeLock(folder, 'sync')).toBeNull()
  await lock?.release()
  expect(await isLocked(folder, 'sync')).toBe(false)
  expect(await takeLock(folder, 'sync')).not.toBeNull()
})

test('where there is no folder of locks nothing is locked', async () => {
  expect(await isLocked(join(folder, 'missing'), 'sync')).toBe(false)
})

test('what someone else keeps there is no lock, and stays', async () => {
  await writeFile(join(folder, 'sync.notes.txt'), 'mine')
  expect(await takeLock(folder, 'sync')).not.toBeNull()
  expect(await readdir(folder)).toContain('sync.notes.txt')
})

test('locks below a file are refused by the first reason, and nothing is moved', async () => {
  await writeFile(join(folder, 'file'), '')
  const taking = takeLock(join(folder, 'file', 'locks'), 'sync')
  await expect(taking).rejects.toMatchObject({ code: 'ENOTDIR', syscall: 'mkdir' })
  expect(await readdir(folder)).toEqual(['file'])
})

test('locks of other names do not matter', async () => {
  await takeLock(folder, 'sync')
  expect(await takeLock(folder, 'calls')).not.toBeNull()
})

test('who is patient gets it when it is released', async () => {
  const lock = await takeLock(folder, 'sync')
  const waiting = takeLock(folder, 'sync', 5000)
  await lock?.release()
  expect(await waiting).not.toBeNull()
})

test('who is patient gets it from a process elsewhere that falls silent meanwhile', async () => {
  await leave('elsewhere', dead, 59_000)
  expect(await takeLock(folder, 'sync', 30_000)).not.toBeNull()
})

test('of many that come at once, one gets it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeLock(folder, 'sync')))
    const locks = taken.filter(lock => lock !== null)
    expect(locks.length).toBeLessThanOrEqual(1)
    for (const lock of locks) await lock.release()
  }
})

test('many that are patient hold it one after the other', async () => {
  let holders = 0
  let most = 0
  const hold = async () => {
    const lock = await takeLock(folder, 'sync', 20_000)
    holders += 1
    most = Math.max(most, holders)
    await new Promise(resolve => setTimeout(resolve, 2))
    holders -= 1
    await lock?.release()
    return lock !== null
  }
  expect(await Promise.all(Array.from({ length: 16 }, hold))).not.toContain(false)
  expect(most).toBe(1)
})

test('a dead process keeps it no longer', async () => {
  await leave(host, dead)
  expect(await takeLock(folder, 'sync')).not.toBeNull()
  expect((await readdir(folder)).filter(name => name.includes(`.${dead}.`))).toEqual([])
})

test('a living process keeps it while it is heard of', async () => {
  await leave(host, process.ppid, 30_000)
  expect(await takeLock(folder, 'sync')).toBeNull()
})

test('a living process that was silent for a minute keeps it no longer: its id is reused', async () => {
  await leave(host, process.ppid, 61_000)
  expect(await takeLock(folder, 'sync')).not.toBeNull()
})

test('what was left by a process with our own id is not ours: in a container all have the same', async () => {
  await leave(host, process.pid)
  expect(await isLocked(folder, 'sync')).toBe(false)
  expect(await takeLock(folder, 'sync')).not.toBeNull()
})

test('a process of another container on this machine is not judged by its id', async () => {
  const [name] = host.split(/-pid--/)
  await leave(`${name}-pid--1-`, dead, 30_000)
  expect(await takeLock(folder, 'sync')).toBeNull()
})

test.each([
  ['elsewhere', 'a day', 24 * 3_600_000],
  ['elsewhere', 'two minutes', 120_000],
  [host, 'a day', 24 * 3_600_000],
])('a lock of %s that was last touched %s from now holds nobody up', async (owner, _, ahead) => {
  await leave(owner, process.ppid, -ahead)
  expect(await isLocked(folder, 'sync')).toBe(false)
  expect(await takeLock(folder, 'sync')).not.toBeNull()
})

test('a clock that is a little ahead takes nothing from a living process', async () => {
  await leave('elsewhere', dead, -30_000)
  expect(await takeLock(folder, 'sync')).toBeNull()
})

test.each<[string, (name: string) => Promise<unknown>]>([
  ['a folder', name => mkdir(join(folder, name, 'deep'), { recursive: true })],
  ['a link that leads nowhere', name => symlink('/nowhere', join(folder, name))],
  ['a name with nothing in it', () => writeFile(join(folder, 'sync..lock'), '')],
])('%s among the locks holds nobody up for more than a minute', async (_, put) => {
  await put(`sync.${host}.${process.ppid}.token.lock`)
  const past = new Date(Date.now() - 61_000)
  for (const name of await readdir(folder)) {
    await utimes(join(folder, name), past, past).catch(() => {})
  }
  expect(await takeLock(folder, 'sync')).not.toBeNull()
})

test('a file where the locks should be is set aside', async () => {
  const locks = join(folder, 'locks')
  await writeFile(locks, 'not a folder')
  expect(await takeLock(locks, 'sync')).not.toBeNull()
  expect(await readdir(folder)).toContainEqual(expect.stringMatching(/^locks\.set-aside-/))
})

test('a process of another machine keeps it while it is heard of', async () => {
  await leave('elsewhere', dead, 30_000)
  expect(await takeLock(folder, 'sync')).toBeNull()
  await leave('elsewhere', dead, 61_000)
  expect(await takeLock(folder, 'sync')).not.toBeNull()
})

test('who lost it knows', async () => {
  const lock = await takeLock(folder, 'sync')
  for (const name of await readdir(folder)) await rm(join(folder, name))
  expect(await lock?.isHeld()).toBe(false)
})
