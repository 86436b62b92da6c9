import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { thisMachine } from '#machine/this-machine.ts'
import { removeStrays, writeAtomic } from './write-atomic.ts'

const parent = await mkdtemp(join(tmpdir(), 'write-'))
afterAll(() => rm(parent, { recursive: true }))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(parent, 'folder-'))
})

// No process has an id beyond the kernel's limit of 2^22.
const nobody = 4_194_305

test('what was there is replaced whole, and nothing else is left beside it', async () => {
  const file = join(folder, 'state.json')
  await writeAtomic(file, 'a longer text than the next')
  await writeAtomic(file, 'next')
  expect(await readFile(file, 'utf8')).toBe('next')
  expect(await readdir(folder)).toEqual(['state.json'])
})

describe('a write that fails says so', () => {
  test('and leaves no half-written file behind', async () => {
    await mkdir(join(folder, 'taken', 'by'), { recursive: true })
    await expect(writeAtomic(join(folder, 'taken'), 'text')).rejects.toThrow(/rename/)
    expect(await readdir(folder)).toEqual(['taken'])
  })

  test('by its own reason where there is no folder either', async () => {
    await expect(writeAtomic(join(folder, 'missing', 'x.json'), 'text')).rejects.toThrow(/ENOENT/)
  })
})

test.runIf(process.platform === 'linux')(
  'a server that writes for months keeps no file open',
  async () => {
    for (let n = 0; n < 3; n++) await writeAtomic(join(folder, `${n}.json`), 'text')
    const links = (await readdir('/proc/self/fd')).map(number =>
      readlink(`/proc/self/fd/${number}`).catch(() => ''),
    )
    expect((await Promise.all(links)).filter(path => path.startsWith(folder))).toEqual([])
  },
)

describe('of the files of a dead process', () => {
  const stray = `.x.json.${nobody}.0b7b21e8-6a2d-4b0c-8b8f-3a1a0c8a4d5e.tmp`

  test.each([`a${stray}`, `${stray}.bak`, `.x.json.${nobody}.notes.tmp`, `.${nobody}.tmp`])(
    '%s stays, for we did not write it',
    async name => {
      await writeFile(join(folder, name), 'text')
      await writeFile(join(folder, stray), 'half')
      await removeStrays(folder)
      expect(await readdir(folder)).toEqual([name])
    },
  )
})

test('a process is alive while it runs, whoever started it', () => {
  expect(thisMachine.isAlive(process.pid)).toBe(true)
  expect(thisMachine.isAlive(1)).toBe(true)
  expect(thisMachine.isAlive(nobody)).toBe(false)
})
