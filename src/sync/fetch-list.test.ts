import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fetchList, joinPages } from './fetch-list.ts'
import { openPageCache, type PageCache } from './page-cache.ts'

let folder = ''
let cache: PageCache
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'))
  const asked = { notBefore: 0, notAfter: 1 }
  cache = await openPageCache(folder, 'https://ll2.example/', asked, async () => {})
})
afterEach(() => rm(folder, { recursive: true }))

const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n)

/**
 * Reads a list in pages of three, of which one begins where the one before ended.
 * @param happening - may change the list before a page is read; the pages are counted from one
 */
async function read(list: unknown[], happening: (page: number) => void = () => {}) {
  const offsets: number[] = []
  await fetchList('spacecraft', cache, async offset => {
    offsets.push(offset)
    happening(offsets.length)
    return { asked: 1, offset, count: list.length, results: list.slice(offset, offset + 3) }
  })
  return { offsets, records: joinPages(cache.pages('spacecraft')) }
}
const records = (...of: number[]) => of.map(id => ({ id }))

test.each([0, 1, 2, 3, 4, 5, 6, 7])('a list of %i is read whole', async length => {
  const list = records(...ids(1, length))
  expect((await read(list)).records).toEqual(list)
})

test('each page begins at the last record of the one before', async () => {
  expect((await read(records(...ids(1, 7)))).offsets).toEqual([0, 2, 4])
})

test('a list that was read is not read again', async () => {
  const list = records(...ids(1, 7))
  await read(list)
  expect(await read(list)).toEqual({ offsets: [], records: list })
})

describe('when a record goes while the list is read', () => {
  test.each([
    ['from the page just read, only that is read again', 3, 3, [0, 2, 4, 2, 4]],
    ['from a page before that, all are read again', 4, 1, [0, 2, 4, 6, 4, 0, 2, 4, 6]],
  ])('%s', async (_, page, gone, expected) => {
    const list = records(...ids(1, 11))
    const { offsets, records: found } = await read(list, asked => {
      if (asked === page) list.splice(gone, 1)
    })
    expect(found).toEqual(list)
    expect(offsets.slice(0, expected.length)).toEqual(expected)
  })

  test('again after it was put right, it is put right again', async () => {
    const list = records(...ids(1, 12))
    const { offsets, records: found } = await read(list, page => {
      if (page === 3) list.splice(3, 1)
      if (page === 6) list.splice(5, 1)
    })
    expect(found).toEqual(list)
    expect(offsets).toEqual([0, 2, 4, 2, 4, 6, 4, 6, 8])
  })

  test('more often than four times, it is given up', async () => {
    const list = records(...ids(1, 30))
    const reading = (times: number) =>
      read(list, page => {
        // The first page is well each time, and the second never meets it.
        if (page % 2 === 0 && page <= 2 * times) list.splice(2, 1)
      })
    await expect(reading(5)).rejects.toMatchObject({
      name: 'UpstreamMovingError',
      message:
        'The list of spacecraft changed so often while it was read that it never fitted together',
    })
    await cache.clear()
    expect((await reading(4)).records).toEqual(list)
  })

  test('before a page is read that goes on from kept ones, only the last of those is read again', async () => {
    const list = records(...ids(1, 9))
    await expect(
      read(list, page => {
        if (page === 3) throw new Error('Out of calls')
      }),
    ).rejects.toThrow('Out of calls')
    list.splice(3, 1)
    const { offsets, records: found } = await read(list)
    expect(offsets).toEqual([4, 2, 4, 6])
    expect(found).toEqual(list)
  })

  test('and the last that was kept has no id, an empty page does not pass for its neighbour', async () => {
    const list = [{ id: 1 }, { id: 2 }, {}, { id: 4 }]
    const { records: found } = await read(list, page => {
      if (page === 2) list.splice(1)
    })
    expect(found).toEqual(records(1))
  })

  test('and with it all that was to come, what there is ends the list', async () => {
    const list = records(...ids(1, 5))
    const { records: found } = await read(list, page => {
      if (page === 2) list.splice(2)
    })
    expect(found).toEqual(records(1, 2))
  })
})

describe('an id that comes twice', () => {
  test('is refused, by its name, and no page of it is kept', async () => {
    const long = 'x'.repeat(80)
    for (const id of [7, long]) {
      await expect(read([{ id: 1 }, { id }, { id: 3 }, { id: 4 }, { id }])).rejects.toMatchObject({
        name: 'UpstreamShapeError',
        message: `The list of spacecraft was answered with data that does not fit: id ${JSON.stringify(id).slice(0, 60)} comes twice`,
      })
      expect(cache.pages('spacecraft')).toEqual([])
    }
  })

  test('is found behind records without any', async () => {
    await expect(read([{}, {}, { id: 7 }, { id: 7 }])).rejects.toThrow('id 7 comes twice')
  })

  test('is no matter where there is none', async () => {
    const list = [{ id: 1 }, {}, { id: 3 }, 'odd', null]
    expect((await read(list)).records).toEqual(list)
  })
})
