import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activeFilters, chosenFilters } from './active-filters.ts'
import { filterFields, readCatalogueSearch } from './catalogue-search.ts'
import { filterKeys, inOrderOfChoice } from './filter-keys.ts'

const values = fc.constantFrom('1', '2,3', '4-9', 'true', 'P1D', '1981-04-12', 'changed', 'Soyuz')
const searches = fc
  .array(fc.tuple(fc.constantFrom(...filterFields), values))
  .map(pairs => readCatalogueSearch(Object.fromEntries(pairs)))

test('the filters that are counted first are those that are put into words later', () => {
  fc.assert(
    fc.property(searches, search => {
      const words = activeFilters(search, undefined).map(({ key }) => key)
      expect(filterKeys(search)).toEqual(words)
    }),
  )
})

test('filters are told in the order of their choice, and those of an opened address after them', () => {
  const search = readCatalogueSearch({ search: 'soyuz', status: '4,1', in_space: 'true' })
  const chosen = ['status 4', 'flights_count', 'search']
  const keys = inOrderOfChoice(filterKeys(search), chosen)
  expect(keys).toEqual(['status 4', 'search', 'status 1', 'in_space true'])
  const told = chosenFilters(search, { keys, names: undefined })
  expect(told.map(({ key }) => key)).toEqual(keys)
})
