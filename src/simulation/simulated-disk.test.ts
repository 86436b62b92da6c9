import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Disk, FileFacts } from '#machine/disk.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { readingFlags } from './simulated-disk.ts'
import { startProcess } from './simulated-process.ts'
import { createWorld } from './world.ts'

/** What is done with a disk below a folder, told as a text that is the same wherever that is. */
type Deed = (disk: Disk, at: (name: string) => string) => Promise<unknown>

const modified = new Date(Date.UTC(2026, 0, 1))
const kindOf = (facts: FileFacts) => [facts.isFile(), facts.isDirectory(), facts.isSymbolicLink()]
const sizeOf = (facts: FileFacts) => facts.isFile() && facts.size

async function withFile(disk: Disk, path: string, flags: string | number, write?: string) {
  const file = await disk.open(path, flags)
  try {
    if (write !== undefined) await file.writeFile(write)
    await file.sync()
    return [kindOf(await file.stat()), write ?? String(await file.readFile())]
  } finally {
    await file.close()
  }
}

const deeds = {
  create:
    ([a, , text]) =>
    (disk, at) =>
      withFile(disk, at(a), 'wx', text),
  read:
    ([a]) =>
    (disk, at) =>
      withFile(disk, at(a), readingFlags),
  'read as text':
    ([a]) =>
    (disk, at) =>
      withFile(disk, at(a), 'r'),
  add:
    ([a, , text]) =>
    async (disk, at) => {
      const file = await disk.open(at(a), 'a')
      try {
        await file.writeFile(text)
        await file.sync()
        return (await file.stat()).size
      } finally {
        await file.close()
      }
    },
  'cut off':
    ([a, , text]) =>
    async (disk, at) => {
      const file = await disk.open(at(a), 'r+')
      try {
        // As many bytes at most as there are.
        await file.truncate(Math.min(text.length, (await file.stat()).size))
        return (await file.stat()).size
      } finally {
        await file.close()
      }
    },
  write:
    ([a, , text]) =>
    (disk, at) =>
      disk.writeFile(at(a), text),
  rename:
    ([a, b]) =>
    (disk, at) =>
      disk.rename(at(a), at(b)),
  remove:
    ([a]) =>
    (disk, at) =>
      disk.rm(at(a)),
  'remove if there':
    ([a]) =>
    (disk, at) =>
      disk.rm(at(a), { force: true }),
  'make a folder':
    ([a]) =>
    (disk, at) =>
      disk.mkdir(at(a)).then(() => null),
  'make folders':
    ([a]) =>
    (disk, at) =>
      disk.mkdir(at(a), { recursive: true }).then(() => null),
  list:
    ([a]) =>
    async (disk, at) =>
      (await disk.readdir(at(a))).sort(),
  'list all': () => async (disk, at) => (await disk.readdir(at('.'))).sort(),
  look:
    ([a]) =>
    async (disk, at) => {
      const facts = await disk.lstat(at(a))
      return [kindOf(facts), sizeOf(facts), kindOf(await disk.stat(at(a)))]
    },
  touch:
    ([a]) =>
    async (disk, at) => {
      await disk.utimes(at(a), modified, modified)
      return (await disk.stat(at(a))).mtimeMs
    },
} satisfies Record<string, (words: [a: string, b: string, text: string]) => Deed>

const names = fc.constantFrom('a', 'b', 'a/a', 'b/b', 'a/a/a')
const steps = fc.array(
  fc.tuple(
    fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
    fc.tuple(names, names, fc.string()),
  ),
  { maxLength: 60, size: 'max' },
)

/** The result, or the code of the error. */
async function outcomeOf(deed: Deed, disk: Disk, at: (name: string) => string) {
  try {
    return { result: (await deed(disk, at)) ?? null }
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? error.code : String(error) }
  }
}

test('the simulated disk does what a real one does, and fails with the same codes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'disk-'))
  let runs = 0
  await fc.assert(
    fc.asyncProperty(steps, async taken => {
      runs += 1
      const real = join(folder, String(runs))
      await mkdir(real)
      const world = createWorld(runs, () => {})
      const simulated = startProcess(world, 'a test').machine.disk
      const made = simulated.mkdir('/simulated')
      await world.timeline.runUntil(world.timeline.now() + 60_000)
      await made
      for (const [name, words] of taken) {
        const deed = deeds[name](words)
        const expected = await outcomeOf(deed, thisMachine.disk, at => join(real, at))
        const outcome = outcomeOf(deed, simulated, at => join('/simulated', at))
        await world.timeline.runUntil(world.timeline.now() + 60_000)
        expect({ name, words, ...(await outcome) }).toEqual({ name, words, ...expected })
      }
    }),
    { numRuns: 300 },
  )
  await rm(folder, { recursive: true })
})
