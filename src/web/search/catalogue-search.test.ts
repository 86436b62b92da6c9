import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangeFields, writeRangeEnd } from '#ll2/range-fields.ts'
import { choiceFields, orderingFields } from '#ll2/spacecraft-params.ts'
import {
  type CatalogueSearch,
  changed,
  isFiltered,
  readCatalogueSearch,
  toggled,
  validateCatalogueSearch,
  withoutFilters,
  withoutUnknownIds,
  writeCatalogueSearch,
} from './catalogue-search.ts'
import { pageSizes, views } from './read-values.ts'
import { readableNames } from './readable-names.ts'
import { parseSearch, stringifySearch } from './search-codec.ts'
import { defaultColumns } from './table-columns.ts'

const read = (text: string) => readCatalogueSearch(parseSearch(text))
const write = (search: CatalogueSearch) => stringifySearch(writeCatalogueSearch(search))

describe('an address', () => {
  test.each([
    ['', {}],
    ['?search=soyuz&status=1,4', { search: 'soyuz', status: [1, 4] }],
    ['?search=007', { search: '007' }],
    ['?status=4,1,4,01', { status: [1, 4] }],
    ['?status=', {}],
    ['?in_space=TRUE&is_placeholder=0', { in_space: true, is_placeholder: false }],
    ['?time_in_space__gte=P1W', { time_in_space__gte: 'P7D' }],
    ['?flights_count__lte=03', { flights_count__lte: '3' }],
    [
      '?launched__gte=1981&launched__lte=1985-10-03',
      { launched__gte: '1981', launched__lte: '1985-10-03' },
    ],
    ['?reuse=changed,commercial', { reuse: ['changed', 'commercial'] }],
    ['?reuse=uncredited&reuse=changed', { reuse: ['changed', 'uncredited'] }],
    ['?reuse=', {}],
    ['?launched__gte=', {}],
    ['?on=1975-07-17', { on: '1975-07-17' }],
    ['?on=1961-04-12&on=1975-07-17', { on: '1975-07-17' }],
    ['?on=', {}],
    ['?ordering=-time_in_space', { ordering: '-time_in_space' }],
    ['?ordering=name,-id', { ordering: 'name,-id' }],
    ['?ordering=-flights_count&page=1&limit=24', {}],
    ['?page=2&limit=96', { page: 2, limit: 96 }],
    ['?columns=status,agency,status', { columns: ['agency', 'status'] }],
    ['?columns=name&columns=type&columns=agency', { columns: ['agency', 'type'] }],
    ['?columns=name', { columns: ['name'] }],
    ['?columns=', {}],
    [`?columns=name,${[...defaultColumns].reverse()}`, {}],
    ['?utm_source=feed&fbclid=x', {}],
    ['?in_space=true&in_space=1', { in_space: true }],
    ['?in_space=true&in_space=false', {}],
    ['?time_in_space__gte=30&time_in_space__gte=days', { time_in_space__gte: 'P30D' }],
    ['?time_in_space__lte=1.5&time_in_space__lte=hours', { time_in_space__lte: 'PT1H30M' }],
    ['?time_in_space__gte=&time_in_space__gte=days', {}],
    ['?time_docked__gte=P1D&time_docked__gte=P2D', { time_docked__gte: 'P2D' }],
  ])('%s is read', (text, search) => {
    expect(read(text)).toEqual(search)
  })

  test.each([
    ['?status=4,abc', { status: [4], ignored: { status: 'abc' } }],
    ['?status=-1', { ignored: { status: '-1' } }],
    ['?in_space=maybe', { ignored: { in_space: 'maybe' } }],
    ['?in_space=true&in_space=maybe', { ignored: { in_space: 'true,maybe' } }],
    [
      '?time_docked__gte=long&time_docked__gte=days',
      { ignored: { time_docked__gte: 'long,days' } },
    ],
    ['?time_docked__gte=-1&time_docked__gte=days', { ignored: { time_docked__gte: '-1,days' } }],
    ['?page=0', { ignored: { page: '0' } }],
    ['?page=1e3', { ignored: { page: '1e3' } }],
    ['?limit=25', { ignored: { limit: '25' } }],
    ['?ordering=speed', { ignored: { ordering: 'speed' } }],
    ['?ordering=speed,name', { ordering: 'name', ignored: { ordering: 'speed' } }],
    ['?time_docked__lte=P1Y', { ignored: { time_docked__lte: 'P1Y' } }],
    ['?flights_count__gte=-1', { ignored: { flights_count__gte: '-1' } }],
    ['?reuse=selling', { ignored: { reuse: 'selling' } }],
    ['?reuse=changed,selling', { reuse: ['changed'], ignored: { reuse: 'selling' } }],
    ['?launched__gte=81', { ignored: { launched__gte: '81' } }],
    ['?launched__lte=1981-02-30', { ignored: { launched__lte: '1981-02-30' } }],
    ['?on=1975', { ignored: { on: '1975' } }],
    ['?on=1975-02-30', { ignored: { on: '1975-02-30' } }],
    ['?columns=speed', { ignored: { columns: 'speed' } }],
    [
      '?columns=speed,toString,status',
      { columns: ['status'], ignored: { columns: 'speed,toString' } },
    ],
    ['?statsu=4', { ignored: { statsu: '4' } }],
    ['?ignored=4', { ignored: { ignored: '4' } }],
  ])('%s sets its bad part aside', (text, search) => {
    expect(read(text)).toEqual(search)
  })

  test.each([
    ['x'.repeat(201), 'x'.repeat(200), 'x'],
    ['x'.repeat(1000), 'x'.repeat(200), 'x'.repeat(800)],
    [`${'x'.repeat(199)}   yz`, 'x'.repeat(199), '   yz'],
    [`${'x'.repeat(199)}😀y`, `${'x'.repeat(199)}😀`, 'y'],
  ])('a search longer than allowed is cut, and its address stays', (text, search, rest) => {
    const query = `?search=${encodeURIComponent(text)}`
    expect(read(query)).toEqual({ search, ignored: { search: rest } })
    expect(readCatalogueSearch(writeCatalogueSearch(read(query)))).toEqual(read(query))
    expect(readCatalogueSearch(read(query))).toEqual(read(query))
  })

  test('half an exact name is none: one beyond any name is set aside whole', () => {
    const text = 'x'.repeat(201)
    expect(read(`?name=${text}`)).toEqual({ ignored: { name: text } })
  })

  test('a name that runs from right to left is found as it was copied from its card', () => {
    const name = 'עברית 7'
    const shown = String(readableNames('name', name))
    expect(shown).not.toBe(name)
    expect(read(`?search=${shown}`)).toEqual({ search: name })
    expect(read(`?name=${shown}`)).toEqual({ name })
  })

  test.each([
    ['?page=2&status=4,1&search=a', '?search=a&status=1,4&page=2'],
    ['?limit=24&ordering=-flights_count', ''],
    ['?columns=type,name,agency&view=table', '?view=table&columns=agency,type'],
    ['?foo=1&status=abc,4', '?status=4,abc&foo=1'],
  ])('%s is written as %s', (text, canonical) => {
    expect(write(read(text))).toBe(canonical)
  })
})

const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map(value => value.trim())
const ids = fc.uniqueArray(fc.integer({ min: 0, max: 999_999_999 }), { minLength: 1, maxLength: 5 })
const anySearch = fc.record(
  {
    search: text,
    name: text,
    ...Object.fromEntries(choiceFields.map(field => [field, ids])),
    in_space: fc.boolean(),
    is_placeholder: fc.boolean(),
    ...Object.fromEntries(
      rangeFields.flatMap(field =>
        ['gte', 'lte'].map(end => [
          `${field}__${end}`,
          fc.nat({ max: 2_000_000 }).map(value => writeRangeEnd(field, value)),
        ]),
      ),
    ),
    ordering: fc.constantFrom(...orderingFields),
    page: fc.integer({ min: 1, max: 9_999_999 }),
    limit: fc.constantFrom(...pageSizes),
    view: fc.constantFrom(...views),
    columns: fc.subarray(['name', 'type', 'last_end', ...defaultColumns]),
    ignored: fc.record({ other: fc.string({ unit: 'grapheme', minLength: 1 }) }),
  },
  { requiredKeys: [] },
)

describe('every search', () => {
  test('survives its address', () => {
    fc.assert(
      fc.property(anySearch, input => {
        const search = readCatalogueSearch(input)
        expect(read(write(search))).toEqual(search)
      }),
    )
  })

  test('is written in one way only', () => {
    fc.assert(
      fc.property(anySearch, input => {
        const address = write(readCatalogueSearch(input))
        expect(write(read(address))).toBe(address)
      }),
    )
  })

  test('of junk is read without an error, and its address holds still', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), junk => {
        const address = write(read(`?${junk}`))
        expect(write(read(address))).toBe(address)
      }),
    )
  })
})

describe('changes', () => {
  const search = read('?search=soyuz&status=1,4&ordering=name&page=3&limit=48&foo=1')

  test('go to the first page and take the notice away', () => {
    expect(changed(search, { in_space: true })).toEqual({
      search: 'soyuz',
      status: [1, 4],
      in_space: true,
      ordering: 'name',
      limit: 48,
    })
  })

  test('tick and untick an id', () => {
    expect(toggled(search, 'status', 2).status).toEqual([1, 2, 4])
    expect(toggled(toggled(search, 'status', 1), 'status', 4).status).toBeUndefined()
  })

  test('clearing keeps how the list is shown', () => {
    expect(withoutFilters(search)).toEqual({ ordering: 'name', limit: 48 })
    const table = { view: 'table', columns: ['agency'] } as const
    expect(withoutFilters(changed(search, { ...table, columns: [...table.columns] }))).toEqual({
      ordering: 'name',
      limit: 48,
      ...table,
    })
    expect(isFiltered(search)).toBe(true)
    expect(isFiltered(withoutFilters(search))).toBe(false)
  })
})

test('ids that the catalogue does not know join what is ignored', () => {
  const isKnown = (_: string, id: number) => id < 100
  expect(withoutUnknownIds(read('?status=4,999,abc&agency=500'), isKnown)).toEqual({
    status: [4],
    ignored: { status: '999,abc', agency: '500' },
  })
  const known = read('?status=4')
  expect(withoutUnknownIds(known, isKnown)).toBe(known)
})

test('for the router, what is not used is taken out by name', () => {
  const input = parseSearch('?status=abc&foo=1&search=x')
  const laidOver = { ...input, ...validateCatalogueSearch(input) }
  expect(write(laidOver)).toBe('?search=x&status=abc&foo=1')
})
