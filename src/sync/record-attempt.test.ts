import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSyncState, type SyncAttempt } from '#data-folder/sync-state.ts'
import { readSnapshot } from '#snapshot/parse-snapshot.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { recordAttempt } from './record-attempt.ts'
import type { SyncOutcome } from './sync-outcome.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attempts-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const snapshot = readSnapshot(syntheticCatalogue({ size: 1 }).spacecraft, 'one craft')
const finished = { snapshot, changes: null, setAside: [], calls: 4, file: '/data/a.json' }
const until = '2026-01-01T02:00:00.000Z'

/** An attempt that begins at midnight and takes a minute. */
async function record(
  outcome: SyncOutcome,
  before: (last: SyncAttempt | null) => unknown = () => {},
) {
  let now = Date.UTC(2026, 0, 1)
  const said: string[] = []
  const work = async (last: SyncAttempt | null) => {
    await before(last)
    now += 60_000
    return outcome
  }
  const done = await recordAttempt(
    folder,
    () => now,
    work,
    text => said.push(text),
  )
  expect(done).toBe(outcome)
  return { said, state: await readSyncState(folder) }
}

const started_at = '2026-01-01T00:00:00.000Z'
const finished_at = '2026-01-01T00:01:00.000Z'

test.each<[SyncOutcome, object]>([
  [
    { result: 'published', ...finished },
    { last_attempt: { error: null, calls: 4 }, last_success: finished_at, next_attempt: null },
  ],
  [
    { result: 'unchanged', ...finished },
    { last_attempt: { error: null, calls: 4 }, last_success: finished_at, next_attempt: null },
  ],
  [
    { result: 'refused', reasons: ['a', 'b'], ...finished },
    {
      last_attempt: { error: { name: 'Refused', message: 'a; b' }, calls: 4 },
      last_success: null,
      next_attempt: null,
    },
  ],
  [
    { result: 'postponed', reason: 'Spent', until, calls: 2 },
    {
      last_attempt: { error: { name: 'Postponed', message: 'Spent' }, calls: 2 },
      last_success: null,
      next_attempt: until,
    },
  ],
  [
    { result: 'failed', error: new TypeError('Odd'), calls: 1 },
    {
      last_attempt: { error: { name: 'TypeError', message: 'Odd' }, calls: 1 },
      last_success: null,
      next_attempt: null,
    },
  ],
])('the status tells how it ended: $result', async (outcome, expected) => {
  const { state } = await record(outcome)
  expect(state).toMatchObject(expected)
  expect(state.last_attempt).toMatchObject({ started_at, finished_at, result: outcome.result })
})

test('while it runs, the status tells that it does; the one before is known', async () => {
  await record({ result: 'postponed', reason: 'Spent', until, calls: 2 })
  await record({ result: 'published', ...finished }, async last => {
    expect(last).toMatchObject({ result: 'postponed' })
    expect(await readSyncState(folder)).toMatchObject({
      last_attempt: { started_at, finished_at: null, result: null, error: null, calls: 0 },
      next_attempt: null,
    })
  })
})

test('a message from afar is shortened, and no terminal obeys it', async () => {
  const error = new Error(`\x1b[2J${'x'.repeat(5000)}`)
  const { state } = await record({ result: 'failed', error, calls: 0 })
  expect(state.last_attempt?.error?.message).toBe(`\\u{1b}[2J${'x'.repeat(991)}`)
})

test('where the end cannot be recorded, the outcome stays and the reason is said', async () => {
  const { said } = await record({ result: 'published', ...finished }, async () => {
    await rm(folder, { recursive: true })
    await writeFile(folder, 'a file')
  })
  expect(said).toEqual([
    expect.stringMatching(/^How this ended could not be recorded\. The data folder/),
  ])
  expect(said[0]).not.toContain(folder)
})
