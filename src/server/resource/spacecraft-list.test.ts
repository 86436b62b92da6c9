import { describe, expect, test } from 'vitest'
import { messages } from '#ll2/errors.ts'
import { origin, testApp } from '../testing/test-app.ts'

const { json, page, ids, snapshot } = await testApp()
const list = `${origin}/2.3.0/spacecraft/`
const all = snapshot.spacecraft.map(({ id }) => id)

const where = (test: (craft: (typeof snapshot.spacecraft)[number]) => boolean) =>
  snapshot.spacecraft.filter(test).map(({ id }) => id)

describe('the list', () => {
  test('holds the records of the snapshot, the host of their LL2 addresses aside', async () => {
    const { status, body } = await json('/2.3.0/spacecraft/?limit=100')
    expect(status).toBe(200)
    expect(Object.keys(Object(body))).toEqual(['count', 'next', 'previous', 'results'])
    const expected = JSON.parse(
      JSON.stringify(snapshot.spacecraft).replaceAll('https://ll.thespacedevs.com', origin),
    )
    expect(body).toEqual({ count: 20, next: null, previous: null, results: expected })
  })

  test('is ordered by id where nothing else is asked', async () => {
    expect(await ids('')).toEqual(all.toSorted((a, b) => a - b))
  })

  test.each([
    ['status=4', where(craft => craft.status.id === 4)],
    ['status=4,1', where(craft => [1, 4].includes(craft.status.id))],
    ['status=%204', where(craft => craft.status.id === 4)],
    ['status=04', where(craft => craft.status.id === 4)],
    ['status=%2B4', where(craft => craft.status.id === 4)],
    ['status=', all],
    ['status=3&status=', all],
    ['status=&status=3', [515, 579, 600, 614]],
    ['spacecraft_config=26', [579, 600, 614]],
    ['spacecraft_config=26&status=1', []],
    ['in_space=TRUE', []],
    ['in_space=0', all],
    ['in_space=%20true', all],
    ['in_space=yes', all],
    ['is_placeholder=1', []],
    ['name=Ship%2031', [600]],
    ['name=%20Ship+31%20', [600]],
    ['name=ship%2031', []],
    ['name=%20', all],
    ['search=SHIP', [579, 600, 614]],
    ['search=starship', [579, 600, 614]],
    ['search=progress,ms', [236, 439]],
    ['search=%25', []],
    ['search=', all],
    ['type=3', where(craft => craft.spacecraft_config.type?.id === 3)],
    ['agency=88,121', [560, 579, 600, 614]],
    ['flights_count__gte=2', [560]],
    ['time_in_space__gte=P365D', [439, 560]],
    ['time_in_space__gte=P365D&time_in_space__lte=P370D', [439]],
    ['colour=red', all],
  ])('%s narrows it as it should', async (query, expected) => {
    expect(await ids(query)).toEqual(expected)
  })

  test.each([
    ['status=999', { status: [messages.invalidChoice] }],
    ['status=4,999', { status: [messages.invalidChoice] }],
    ['status=1.0', { status: [messages.invalidChoice] }],
    ['status=%20', { status: [messages.invalidChoice] }],
    [
      'status=x&spacecraft_config=0',
      { status: [messages.invalidChoice], spacecraft_config: [messages.invalidChoice] },
    ],
    ['spacecraft_config=99999999999999999999', { spacecraft_config: [messages.invalidChoice] }],
    ['name=%00', { name: [messages.nullCharacter] }],
    ['time_in_space__gte=soon', { time_in_space__gte: [messages.invalidDuration] }],
  ])('%s is refused', async (query, errors) => {
    expect(await json(`/2.3.0/spacecraft/?${query}`)).toEqual({ status: 400, body: errors })
  })

  test.each([
    // Days are longer than the text says: P544D before P368D, PT… last.
    ['ordering=-time_in_space', [560, 439, 236]],
    ['ordering=-flights_count,-id', [560, 614, 600]],
    ['ordering=-id', [614, 613, 612]],
    ['ordering=ID', [189, 198, 236]],
    ['ordering=bogus,-id', [614, 613, 612]],
    ['ordering=%20-id%20', [614, 613, 612]],
  ])('%s orders it as it should', async (query, first) => {
    expect((await ids(query)).slice(0, 3)).toEqual(first)
  })
})

describe('paging', () => {
  test.each([
    ['', 10],
    ['limit=3', 3],
    ['limit=1000', 20],
    ['limit=0', 10],
    ['limit=-5', 10],
    ['limit=x', 10],
    ['limit=', 10],
    ['offset=-1', 10],
    ['offset=x', 10],
    ['offset=15', 5],
  ])('?%s gives %i records', async (query, size) => {
    const { count, results } = await page(`/2.3.0/spacecraft/?${query}`)
    expect(results).toHaveLength(size)
    expect(count).toBe(20)
  })

  test('next and previous keep every parameter, sorted by name, with the effective limit', async () => {
    const { next, previous } = await page(
      '/2.3.0/spacecraft/?zoo=1&ordering=-id&offset=3&limit=3&zoo=2&in_space=',
    )
    expect(next).toBe(`${list}?in_space=&limit=3&offset=6&ordering=-id&zoo=1&zoo=2`)
    expect(previous).toBe(`${list}?in_space=&limit=3&ordering=-id&zoo=1&zoo=2`)
  })

  test('a page past the end is empty and has a previous one', async () => {
    const { status, body } = await json('/2.3.0/spacecraft/?offset=100')
    expect(status).toBe(200)
    expect(body).toEqual({
      count: 20,
      next: null,
      previous: `${list}?limit=10&offset=90`,
      results: [],
    })
  })

  test('numbers beyond any memory are no error', async () => {
    const { results } = await page(`/2.3.0/spacecraft/?offset=${'9'.repeat(40)}`)
    expect(results).toEqual([])
  })

  test('walking by any page size meets every craft once', async () => {
    const met: number[] = []
    let path: string | undefined = '/2.3.0/spacecraft/?limit=3&ordering=-flights_count'
    for (let pages = 0; path && pages < 10; pages++) {
      const { next, results } = await page(path)
      met.push(...results.map(({ id }) => id))
      path = next?.slice(origin.length)
    }
    expect(met.toSorted((a, b) => a - b)).toEqual(all)
  })
})
