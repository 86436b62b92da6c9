import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
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

const open = (notBefore = 0, from = source) => openPageCache(folder, from, notBefore)
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

test('a gap ends what can be used', async () => {
  await keepAll()
  await rm(join(folder, 'spacecraft-2.json'))
  expect(await offsets()).toEqual([0])
})

test('a file that is no page is passed over', async () => {
  await keepAll()
  await truncate(join(folder, 'spacecraft-4.json'), 20)
  await writeFile(join(folder, 'spacecraft-6.json'), '{"offset":6}')
  expect(await offsets()).toEqual([0, 2])
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
