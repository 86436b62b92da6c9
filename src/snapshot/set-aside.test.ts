import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { setAside } from './set-aside.ts'

test('what is set aside can still be read, also from a folder copied to a machine that refuses colons', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aside-'))
  await writeFile(join(folder, 'calls.json'), 'no JSON')
  const name = await setAside(join(folder, 'calls.json'))
  expect(name).toMatch(/^calls\.json\.set-aside-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z$/)
  expect(await readdir(folder)).toEqual([name])
  expect(await readFile(join(folder, name), 'utf8')).toBe('no JSON')
  await rm(folder, { recursive: true })
})
