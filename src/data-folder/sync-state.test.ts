import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNote, readSyncState, repairSyncState, updateSyncState } from './sync-state.ts'

let dataFolder = ''
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'state-'))
})
afterEach(() => rm(dataFolder, { recursive: true }))

const write = (text: string) => writeFile(join(dataFolder, 'sync-state.json'), text)
const time = '2026-01-01T00:00:00.000Z'

test('the last ten notes are kept, whatever else is written', async () => {
  for (let n = 1; n <= 12; n += 1) await addNote(dataFolder, Date.parse(time), `Note ${n}`)
  await updateSyncState(dataFolder, { last_success: time })
  const { notes, last_success } = await readSyncState(dataFolder)
  expect(last_success).toBe(time)
  expect(notes).toHaveLength(10)
  expect(notes[0]).toEqual({ at: time, text: 'Note 3' })
  expect(notes[9]?.text).toBe('Note 12')
})

test('a state of an earlier version is believed, and has no notes', async () => {
  await write(JSON.stringify({ last_attempt: null, last_success: time, next_attempt: null }))
  expect(await repairSyncState(dataFolder)).toBeNull()
  expect(await readSyncState(dataFolder)).toMatchObject({ last_success: time, notes: [] })
})

test('no state is no reason to say anything', async () => {
  expect(await repairSyncState(dataFolder)).toBeNull()
  expect(await readdir(dataFolder)).toEqual([])
})

test('one with a moment that is none is set aside once', async () => {
  await write(JSON.stringify({ last_attempt: null, last_success: 'soon', next_attempt: null }))
  expect(await repairSyncState(dataFolder)).toMatch(
    /^sync-state\.json cannot be used: .+ aside as /,
  )
  expect(await repairSyncState(dataFolder)).toBeNull()
  expect(await readdir(dataFolder)).toHaveLength(1)
})
