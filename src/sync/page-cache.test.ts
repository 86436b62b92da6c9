import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPageCache } from './page-cache.ts'

const source = 'https://ll.thespacedevs.com/2.3.0/'
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
})
afterEach(() => rm(folder, { recursive: true }))

const notes: string[] = []
beforeEach(() => notes.splice(0))
const open = (notBefore = 0, from = source, notAfter = 5000) =>
  openPageCache(folder, from, { notBefore, notAfter }, async text => void notes.push(text))
const page = (offset: number, asked = 1000) => ({
  asked,
  offset,
  count: 7,
  results: [{ id: offset }, { id: offset + 1 }, { id: offset + 2 }],
})
const pages = [page(0), page(2), page(4)]

async function keepAll() {
  const cache = await open()
  for (const one of pages) await cache.add('spacecraft', one)
}
const offsets = async (cache = open()) =>
  (await cache).pages('spacecraft').map(({ offset }) => offset)

test('pages are found again', async () => {
  await keepAll()
  const cache = await open()
  expect(cache.pages('spacecraft')).toEqual(pages)
  expect(cache.pages('spacecraft_statuses')).toEqual([])
})

test('pages are in the order of the list, not of their names', async () => {
  const cache = await open()
  const ten = [0, 2, 4, 6, 8, 10].map(offset => ({ ...page(offset), count: 13 }))
  for (const one of ten) await cache.add('spacecraft', one)
  expect((await open()).pages('spacecraft')).toEqual(ten)
})

test('pages asked for at the first or the last moment that counts are of use', async () => {
  await keepAll()
  expect(await offsets(open(1000, source, 1000))).toEqual([0, 2, 4])
})

test('a page whose file is gone can be forgotten all the same', async () => {
  await keepAll()
  const cache = await open()
  await rm(join(folder, 'spacecraft-4.json'))
  await cache.truncate('spacecraft', 1)
  expect(await offsets()).toEqual([0])
})

test('a gap ends what can be used', async () => {
  await keepAll()
  await rm(join(folder, 'spacecraft-2.json'))
  expect(await offsets()).toEqual([0])
})

test('a file that is no page is set aside, and said so once', async () => {
  await keepAll()
  await truncate(join(folder, 'spacecraft-4.json'), 20)
  await writeFile(join(folder, 'spacecraft-6.json'), '{"offset":6}')
  expect(await offsets()).toEqual([0, 2])
  expect(notes).toEqual([
    expect.stringMatching(/^spacecraft-4\.json is no page: .+ as spacecraft-4\.json\.set-aside-/),
    expect.stringMatching(/^spacecraft-6\.json is no page/),
  ])
  expect(await offsets()).toEqual([0, 2])
  expect(notes).toHaveLength(2)
  expect(await readdir(folder)).toHaveLength(4)
})

test('a page with a bit of any byte changed is set aside, as is one without a checksum', async () => {
  const file = join(folder, 'spacecraft-0.json')
  await (await open()).add('spacecraft', page(0))
  const whole = await readFile(file)
  for (const [index, byte] of whole.entries()) {
    const changed = Buffer.from(whole)
    changed[index] = byte ^ (1 << (index % 8))
    await writeFile(file, changed)
    expect(await offsets(), `byte ${index}`).toEqual([])
  }
  await writeFile(file, JSON.stringify({ source, list: 'spacecraft', ...page(0) }))
  expect(await offsets()).toEqual([])
  expect(notes).toHaveLength(whole.length + 1)
  await writeFile(file, whole)
  expect(await offsets()).toEqual([0])
})

test.each([
  ['in the future', { asked: 1e15 }],
  ['at no time', { asked: 1e308 }],
])('a page asked for %s is of no use, nor are those beside it', async (_, members) => {
  await keepAll()
  const cache = await open()
  await cache.add('spacecraft_statuses', { ...page(0), ...members })
  expect(await offsets()).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

test.each([
  ['fewer records than it has', { count: 2 }],
  ['a negative number of records', { count: -1 }],
  ['half a record', { count: 7.5 }],
  ['a negative place', { offset: -3 }],
])('a page that tells of %s would end the list too soon, and is set aside', async (_, members) => {
  const cache = await open()
  await cache.add('spacecraft', { ...page(0), ...members })
  expect(await offsets()).toEqual([])
  expect(notes).toHaveLength(1)
})

test('what is in the way of the folder or of a page is set aside', async () => {
  await rm(folder, { recursive: true })
  await writeFile(folder, 'a file')
  await keepAll()
  await rm(join(folder, 'spacecraft-0.json'))
  await mkdir(join(folder, 'spacecraft-0.json', 'deep'), { recursive: true })
  const cache = await open()
  expect(cache.pages('spacecraft')).toEqual([])
  await cache.add('spacecraft', page(0))
  expect(await offsets()).toEqual([0, 2, 4])
})

test('one page that is too old makes all of them useless', async () => {
  await keepAll()
  const cache = await open()
  await cache.add('spacecraft_statuses', page(0, 999))
  expect(await offsets(open(1000))).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

test('pages of another source are forgotten', async () => {
  await keepAll()
  expect(await offsets(open(0, 'http://127.0.0.1/'))).toEqual([])
})

test('a list can be cut back, and all be cleared', async () => {
  await keepAll()
  const cache = await open()
  await cache.truncate('spacecraft', 1)
  expect(await offsets()).toEqual([0])
  await cache.clear()
  expect(cache.pages('spacecraft')).toEqual([])
  expect(await offsets()).toEqual([])
})
