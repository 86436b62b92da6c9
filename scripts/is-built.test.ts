import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#server/testing/start-server.ts'
import { isBuilt } from './is-built.ts'

test('a build is none, or an old one, until it is younger than all it is made of', async () => {
  const folder = await temporaryFolder()
  const write = async (path: string, second: number) => {
    const file = join(folder, path)
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, '')
    await utimes(file, second, second)
    await utimes(join(file, '..'), 1, 1)
  }
  await write('src/web/page.tsx', 100)
  await write('index.html', 50)
  await utimes(join(folder, 'src'), 1, 1)
  expect(await isBuilt(folder)).toBe(false)
  await write('dist/LICENSES.txt', 99)
  expect(await isBuilt(folder)).toBe(false)
  await write('dist/LICENSES.txt', 101)
  await write('src/web/page.test.tsx', 200)
  await utimes(join(folder, 'src'), 1, 1)
  expect(await isBuilt(folder)).toBe(true)
})
