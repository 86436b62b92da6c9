import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCallRecord } from './call-record.ts'

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
