import { mkdtemp, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readRegularFile } from './read-regular-file.ts'

const folder = await mkdtemp(join(tmpdir(), 'regular-'))
afterAll(() => rm(folder, { recursive: true }))

test('a file is read up to the length that is allowed, and not beyond', async () => {
  const file = join(folder, 'five')
  await writeFile(file, '12345')
  expect(String(await readRegularFile(file, 5))).toBe('12345')
  await expect(readRegularFile(file, 4)).rejects.toThrow('it is longer than 4 bytes')
})

test('what is not there is told from a link that leads nowhere', async () => {
  const link = join(folder, 'link')
  await symlink(join(folder, 'nowhere'), link)
  await expect(readRegularFile(link, 5)).rejects.toThrow('it is a link that leads nowhere')
  await expect(readRegularFile(join(folder, 'nowhere'), 5)).rejects.toThrow('ENOENT')
})

test.runIf(process.platform === 'linux')(
  'a server that reloads for months keeps no file open, refused ones neither',
  async () => {
    const file = join(folder, 'often')
    await writeFile(file, '12345')
    await readRegularFile(file, 5)
    await expect(readRegularFile(file, 1)).rejects.toThrow()
    const links = (await readdir('/proc/self/fd')).map(number =>
      readlink(`/proc/self/fd/${number}`).catch(() => ''),
    )
    expect(await Promise.all(links)).not.toContain(file)
  },
)
