import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isLocked, takeLock } from '#data-folder/lock.ts'
import { readSyncState } from '#data-folder/sync-state.ts'
import { hours } from '#environment/milliseconds.ts'
import { type AttemptOptions, type Job, runAttempt } from './run-attempt.ts'
import type { SyncEvent, SyncOutcome } from './sync-outcome.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attempts-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const late: SyncOutcome = { result: 'postponed', reason: 'Later', until: null, calls: 3 }
const locks = () => join(folder, 'locks')

async function run(
  options: Partial<AttemptOptions> = {},
  work: (job: Job, signal: AbortSignal) => Promise<SyncOutcome> = async () => late,
) {
  const events: SyncEvent[] = []
  const outcome = await runAttempt(
    { dataFolder: folder, onEvent: event => events.push(event), ...options },
    (_, job, signal) => work(job, signal),
  )
  return { outcome, events }
}
const untilStopped = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )

test('the work has the lock, and the next attempt can have it', async () => {
  let wasLocked = false
  const { outcome } = await run({}, async ({ lock }) => {
    wasLocked = (await lock.isHeld()) && (await isLocked(locks(), 'sync'))
    return late
  })
  expect(wasLocked).toBe(true)
  expect(await isLocked(locks(), 'sync')).toBe(false)
  expect(outcome).toEqual({ ...late, notes: [] })
  expect((await readSyncState(folder)).last_attempt).toMatchObject({
    result: 'postponed',
    calls: 3,
  })
})

test('what one attempt left is known to the next, but not to a dry run', async () => {
  await run()
  const known: unknown[] = []
  const look = async ({ last }: Job) => {
    known.push(last?.result)
    return late
  }
  await run({}, look)
  await run({ dryRun: true }, look)
  expect(known).toEqual(['postponed', undefined])
})

test('a dry run leaves no word of itself', async () => {
  await run({ dryRun: true })
  expect((await readSyncState(folder)).last_attempt).toBeNull()
})

const putOff = (reason: string) => ({
  result: 'postponed',
  reason,
  until: null,
  calls: 0,
  notes: [],
})

test('while another is at it, nothing is done', async () => {
  const lock = await takeLock(locks(), 'sync')
  expect((await run()).outcome).toEqual(putOff('Another sync is running'))
  await lock?.release()
})

test('what is no longer due is not done, and leaves no word', async () => {
  const { outcome } = await run({ isDue: async () => false })
  expect(outcome).toEqual(putOff('The newest snapshot is young enough'))
  expect((await readSyncState(folder)).last_attempt).toBeNull()
  expect((await run({ isDue: async () => true })).outcome).toMatchObject({ reason: 'Later' })
})

test('what was set aside or not believed is in the outcome, the log and the status', async () => {
  await writeFile(join(folder, 'pages'), 'a file')
  await writeFile(join(folder, 'sync-state.json'), 'odd')
  const { outcome, events } = await run({}, async ({ note }) => {
    await note('A clock was wrong')
    return late
  })
  const notes = [
    expect.stringMatching(/^pages .+ set aside/),
    expect.stringMatching(/^sync-state\.json .+ set aside/),
    'A clock was wrong',
  ]
  expect(outcome.notes).toEqual(notes)
  expect(events).toEqual(notes.map(text => ({ kind: 'note', text })))
  expect((await readSyncState(folder)).notes.map(({ text }) => text)).toEqual(notes)
  expect(await readdir(folder)).toContainEqual(
    expect.stringMatching(/^sync-state\.json\.set-aside/),
  )
})

test('nobody need listen to what is said on the way', async () => {
  const outcome = await runAttempt({ dataFolder: folder }, async (_, { note }) => {
    await note('A clock was wrong')
    return late
  })
  expect(outcome).toEqual({ ...late, notes: ['A clock was wrong'] })
})

test('what was left half-written goes', async () => {
  const name = `.x.json.${process.ppid}.0b7b21e8-6a2d-4b0c-8b8f-3a1a0c8a4d5e.tmp`
  await writeFile(join(folder, name), 'half')
  const past = new Date(Date.now() - 2 * hours)
  await utimes(join(folder, name), past, past)
  await run()
  expect(await readdir(folder)).not.toContain(name)
})

test('whatever goes wrong is an outcome, in plain words', async () => {
  const { outcome } = await run({}, async ({ note }) => {
    await note('Before')
    throw new Error(`Odd: ${folder}`)
  })
  expect(outcome).toMatchObject({ result: 'failed', calls: 0, notes: ['Before'] })
  expect(await isLocked(locks(), 'sync')).toBe(false)
})

test('work that takes too long is stopped, and says so', async () => {
  const limits = { answer: 1, body: 1, run: 50 }
  const { outcome } = await run({ limits }, async (_, signal) => untilStopped(signal))
  expect(outcome).toMatchObject({
    result: 'failed',
    error: { name: 'SyncTimeoutError', message: 'The sync was not finished within 0.05 seconds' },
  })
})

test('work that is stopped fails with the reason', async () => {
  const stop = new AbortController()
  const { outcome } = await run({ signal: stop.signal }, async (_, signal) => {
    stop.abort(new Error('The server stops'))
    signal.throwIfAborted()
    return late
  })
  expect(outcome).toMatchObject({ result: 'failed', error: { message: 'The server stops' } })
})
