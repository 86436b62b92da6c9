import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSnapshot } from './load-snapshot.ts'
import { SnapshotError } from './parse-snapshot.ts'
import { serializeSnapshot } from './serialize-snapshot.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}

test('without a file, the embedded snapshot', async () => {
  expect((await loadSnapshot()).spacecraft).toHaveLength(20)
})

test('a file, Cyrillic letters and all', async () => {
  const embedded = await loadSnapshot()
  expect(await loadSnapshot(await saved('copy.json', serializeSnapshot(embedded)))).toEqual(
    embedded,
  )
})

test('a file with a byte order mark, as some editors save it', async () => {
  expect((await loadSnapshot(await saved('mark.json', '\ufeff[]'))).spacecraft).toEqual([])
})

describe('refusals name the file and the reason', () => {
  const refusal = async (file: string, reason: string) => {
    const loading = loadSnapshot(file)
    await expect(loading).rejects.toThrow(SnapshotError)
    await expect(loading).rejects.toThrow(`The snapshot ${file} cannot be used:\n- ${reason}`)
  }

  test('no such file', () =>
    refusal(join(folder, 'missing.json'), 'it cannot be read: there is no such file'))

  test('a directory', () => refusal(folder, 'it cannot be read: it is a folder, not a file'))

  test('bytes that are not UTF-8', async () =>
    refusal(
      await saved('utf-16.json', new Uint8Array([0xff, 0xfe, 0x5b, 0x00])),
      'it cannot be read: it is not UTF-8 text',
    ))

  test('a path below a file', async () =>
    refusal(
      join(await saved('file.json', '[]'), 'craft.json'),
      'it cannot be read: ENOTDIR: not a directory',
    ))

  test('an empty file', async () => refusal(await saved('empty.json', ''), 'it is not JSON: '))
})
