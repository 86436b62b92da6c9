import { describe, expect, test } from 'vitest'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { ask, base, identityOf, idsAt } from '../ask.fixture.ts'

const agency = (id: number) =>
  ({
    response_mode: 'list',
    id,
    url: `https://ll.example/2.3.0/agencies/${id}/`,
    name: '',
    type: null,
  }) as const
const data = makeCatalogue(
  ['A', 'B', 'C', 'D', 'E'].map((name, n) => ({
    name,
    spacecraft_config: makeConfiguration({ agency: agency(n) }),
  })),
)
const list = '/2.3.0/spacecraft/'

describe('a page', () => {
  test.each([
    ['limit=2', [1, 2], null, 'limit=2&offset=2'],
    ['limit=2&offset=2', [3, 4], 'limit=2', 'limit=2&offset=4'],
    ['limit=2&offset=4', [5], 'limit=2&offset=2', null],
    ['limit=2&offset=5', [], 'limit=2&offset=3', null],
    ['limit=2&offset=99999999999999999999', [], 'limit=2&offset=99999999999999999997', null],
  ])('?%s has its records and leads to its neighbours', (query, ids, previous, next) => {
    const link = (to: string | null) => to && `${base}${list}?${to}`
    expect(ask(data, `${list}?${query}`).body).toMatchObject({
      count: 5,
      previous: link(previous),
      next: link(next),
      results: ids.map(id => ({ id })),
    })
  })

  test('that nobody asked for otherwise is the first ten', () => {
    const many = makeCatalogue(Array.from({ length: 11 }, () => ({})))
    expect(ask(many, list).body).toMatchObject({
      previous: null,
      next: `${base}${list}?limit=10&offset=10`,
    })
  })

  test('of a table of names is cut the same way', () => {
    const statuses = [1, 2, 3, 4].map(id => ({ id, name: `${id}` }))
    const at = (query: string) =>
      idsAt({ ...data, statuses }, `/2.3.0/config/spacecraft_statuses/?${query}`)
    expect(at('limit=2&offset=1')).toEqual([2, 3])
    expect(at('offset=3')).toEqual([4])
    expect(at('offset=4')).toEqual([])
    expect(at('offset=99999999999999999999')).toEqual([])
  })

  test('says how much the whole list holds, not the page', () => {
    expect(ask(data, '/2.3.0/config/spacecraft_statuses/?limit=1').body).toMatchObject({ count: 5 })
  })
})

describe('an answer is held', () => {
  test.each([
    [`${list}?limit=2`, `${list}?limit=2&x=1`],
    [`${list}?limit=2`, '/catalogue/entries?limit=2'],
    [`${list}1/`, `${list}2/`],
    [`${list}1/`, `${list}1/?format=json`],
    [`${list}1/`, '/2.3.0/config/spacecraft_statuses/1/'],
    ['/2.3.0/agencies/1/', '/2.3.0/agencies/2/'],
    ['/2.3.0/agencies/1/', '/2.3.0/agencies/1/?format=json'],
    ['/2.3.0/', '/2.3.0/?format=json'],
    ['/2.3.0/', list],
    ['/catalogue/facets?status=1', '/catalogue/facets'],
    ['/catalogue/facets?search=a', '/catalogue/suggestions?search=a'],
    ['/catalogue/credits', '/catalogue/configurations'],
  ])('apart from another: %s and %s', (one, other) => {
    const [a, b] = [identityOf(data, one), identityOf(data, other)]
    expect(a).toBeTruthy()
    expect(b).toBeTruthy()
    expect(a).not.toBe(b)
  })

  test.each([
    [`${list}1/`, `${list}001/?mode=list`],
    [`${list}1/?format=json`, `${list}1/?format=x&format=json`],
    ['/2.3.0/', '/2.3.0/?limit=4'],
    [
      '/catalogue/facets?status=1',
      '/catalogue/facets?status=1&ordering=name&limit=7&mode=detailed',
    ],
    ['/catalogue/credits', '/catalogue/credits?status=4'],
  ])('once for what asks the same: %s and %s', (one, other) => {
    expect(identityOf(data, one)).toBe(identityOf(data, other))
  })

  test('apart for each origin, which stands in the links of a list', () => {
    expect(identityOf(data, list)).toContain(base)
    expect(identityOf(data, `${list}1/`)).not.toContain(base)
  })

  test.each([
    '/catalogue/entries',
    '/catalogue/facets',
    '/catalogue/completions?search=m',
    `${list}?on=2025-06-01`,
    `${list}?launched__gte=2025`,
    `${list}?destination=Mir`,
    `${list}?ordering=-last_end`,
  ])('anew where the moment of capture tells which flights are over: %s', address => {
    const [early, late] = ['2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z'].map(moment =>
      identityOf(data, address, moment),
    )
    expect(early).not.toBe(late)
  })

  test('once where it tells nothing', () => {
    const of = (moment: string) => identityOf(data, `${list}?ordering=name`, moment)
    expect(of('2025-01-01T00:00:00Z')).toBe(of('2026-01-01T00:00:00Z'))
  })
})
