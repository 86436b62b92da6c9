import { expect, test } from 'vitest'
import { completedSearch, completionLabel } from './completed-search.ts'

const search = { search: 'nasa', status: [4], agency: [121], page: 3, limit: 48 } as const
const asked = { ...search, status: [...search.status], agency: [...search.agency] }
const found = { label: 'Anything', exact: false, count: 1 }

test('a filter takes the place of the text and of its field’s choice; all else stays', () => {
  expect(completedSearch(asked, { ...found, kind: 'agency', id: 44 })).toEqual({
    status: [4],
    agency: [44],
    limit: 48,
  })
  expect(completedSearch(asked, { ...found, kind: 'family', id: 5 })).toEqual({
    status: [4],
    agency: [121],
    family: [5],
    limit: 48,
  })
})

test('a destination is asked for by its name, without what only shows it', () => {
  const station = { ...found, kind: 'destination' as const, id: null, label: '\u2068מיר\u2069' }
  expect(completedSearch({}, station)).toEqual({ destination: 'מיר' })
})

test('a craft is no filter', () => {
  expect(completedSearch(asked, { ...found, kind: 'spacecraft', id: 1 })).toBeUndefined()
})

test.each([
  ['European Space Agency', 'ESA', 'European Space Agency (ESA)'],
  ['ISRO', 'ISRO', 'ISRO'],
  ['Space Agency (ROSCOSMOS)', 'RFSA', 'Space Agency (ROSCOSMOS)'],
  ['SpaceX', undefined, 'SpaceX'],
])('%s, %s for short, is told as %s', (label, abbrev, expected) => {
  const agency = { ...found, kind: 'agency' as const, id: 1, label, ...(abbrev && { abbrev }) }
  expect(completionLabel(agency)).toBe(expected)
})

test('a type has the name that the filters show', () => {
  const type = { ...found, kind: 'type' as const, id: 6, label: 'Reuseable Upper Stage' }
  expect(completionLabel(type)).toBe('Reusable Upper Stage')
})
