import { expect, test } from 'vitest'
import { readCatalogueSearch, withoutFilters, writeCatalogueSearch } from './catalogue-search.ts'
import { chosenIds, chosenWords, frozenMoment, frozenSearch } from './frozen.ts'

const revision = '0123456789ab'
const shown = readCatalogueSearch({
  search: 'soyuz',
  status: '1',
  ordering: 'name',
  view: 'table',
  page: '3',
  nonsense: 'x',
})

test.each([
  ['2026-11-22', '3 craft as of 22 November 2026'],
  [undefined, '3 craft'],
])('a frozen list holds its craft and its moment, and stays as it is shown: %s', (day, words) => {
  const frozen = frozenSearch(shown, [7, 8, 198], { day, revision })
  const read = readCatalogueSearch(writeCatalogueSearch(frozen))
  expect(read).toEqual({
    ids: '7-8,198',
    as_of: day ? `${day},${revision}` : revision,
    ordering: 'name',
    view: 'table',
  })
  expect(chosenIds(read)).toEqual([7, 8, 198])
  expect(frozenMoment(read)).toEqual({ day, revision })
  expect(chosenWords(read)).toBe(words)
})

test('without its craft a list is frozen at no moment, and taking the filters off takes both', () => {
  expect(frozenMoment({ as_of: revision })).toBeUndefined()
  expect(frozenMoment({ ids: '7' })).toBeUndefined()
  expect(withoutFilters({ ids: '7', as_of: revision, ordering: 'name' })).toEqual({
    ordering: 'name',
  })
})

test.each([
  ['ids', '5-3'],
  ['ids', '1-999'],
  ['as_of', 'yesterday'],
  ['as_of', `2026-02-30,${revision}`],
  ['as_of', `2026-11-22 ${revision}`],
  ['as_of', revision.toUpperCase()],
])('%s=%s is set aside', (name, text) => {
  expect(readCatalogueSearch({ [name]: text })).toEqual({ ignored: { [name]: text } })
})
