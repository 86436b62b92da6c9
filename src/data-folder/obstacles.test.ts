import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeObstacles } from './obstacles.ts'

let dataFolder = ''
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'obstacles-'))
})
afterEach(() => rm(dataFolder, { recursive: true }))

const folders = ['snapshots', 'pages']
const files = ['calls.json', 'sync-state.json', 'set-aside.json', 'remote-snapshot.json']
const at = (name: string) => join(dataFolder, name)

test('what a sync left is not taken for an obstacle, nor what is not there', async () => {
  expect(await removeObstacles(dataFolder)).toEqual([])
  for (const name of folders) await mkdir(at(name))
  for (const name of files) await writeFile(at(name), '[]')
  expect(await removeObstacles(dataFolder)).toEqual([])
  expect((await readdir(dataFolder)).sort()).toEqual([...files, ...folders].sort())
})

test('folders that someone keeps elsewhere, by a link, stay', async () => {
  await mkdir(at('elsewhere'))
  await symlink(at('elsewhere'), at('snapshots'))
  expect(await removeObstacles(dataFolder)).toEqual([])
})

test.each([
  ['a file', 'folder', folders, (path: string) => writeFile(path, 'kept')],
  ['a link that leads nowhere', 'folder', folders, (path: string) => symlink('/nowhere', path)],
  ['a folder', 'file', files, (path: string) => mkdir(path)],
  ['a link that leads nowhere', 'file', files, (path: string) => symlink('/nowhere', path)],
])(
  '%s where a %s should be stops no sync: it is set aside and told',
  async (_, kind, names, put) => {
    for (const name of names) await put(at(name))
    const notes = await removeObstacles(dataFolder)
    const left = await readdir(dataFolder)
    expect(left).toHaveLength(names.length)
    for (const [n, name] of names.entries()) {
      const aside = left.find(other => other.startsWith(`${name}.set-aside-`))
      expect(notes[n]).toBe(`${name} is no ${kind}: it is set aside as ${aside}`)
    }
  },
)
