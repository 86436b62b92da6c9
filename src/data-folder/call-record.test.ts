import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCallRecord, writtenCalls } from './call-record.ts'

test('no record says that no call was made, one behind a file what is wrong but not where', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'record-'))
  await writeFile(join(folder, 'file'), '')
  expect(await readCallRecord(join(folder, 'calls.json'))).toEqual({ calls: [], problem: null })
  expect(await readCallRecord(join(folder, 'file', 'calls.json'))).toEqual({
    calls: null,
    problem: 'it cannot be read (ENOTDIR)',
  })
  await rm(folder, { recursive: true })
})

test('a number that changed since it was written is not believed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'record-'))
  const file = join(folder, 'calls.json')
  const calls = [{ at: 1_764_400_000_000, uptime: 86_400_000, boot: 'first' }]
  const written = writtenCalls(calls)
  await writeFile(file, written)
  expect(await readCallRecord(file)).toEqual({ calls, problem: null })
  await writeFile(file, written.replace('1764400000000', '1664400000000'))
  expect(await readCallRecord(file)).toEqual({
    calls: null,
    problem: 'it was changed since it was written',
  })
  await rm(folder, { recursive: true })
})
