import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { messages } from '#ll2/errors.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { testApp } from '../testing/test-app.ts'

const unknown = { flights_count: null, mission_ends_count: null, time_in_space: null }
const data = makeCatalogue([
  { name: 'Nothing known', ...unknown, time_docked: null, serial_number: null },
  { name: 'Discovery', flights_count: 39, mission_ends_count: 39, time_in_space: 'P365D' },
  { name: 'Not flown', flights_count: 0, mission_ends_count: 0, serial_number: '' },
  { name: 'No time recorded', flights_count: 1, mission_ends_count: 1, serial_number: 'A' },
  { name: 'Hop', flights_count: 2, time_in_space: 'PT1H', time_docked: 'PT5M', serial_number: 'B' },
])
const { json, ids } = await testApp({
  snapshot: {
    ...data,
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: '2026-01-01T00:00:00Z',
    complete: true,
    revision: 'made up',
  },
})

const idsAt = async (path: string, list: 'results' | 'spacecraft') => {
  const craft = v.array(v.looseObject({ id: v.number() }))
  const { body } = await json(path)
  return v.parse(v.looseObject({ [list]: craft }), body)[list]?.map(({ id }) => id)
}

describe('what is not known never leads', () => {
  test.each([
    ['-flights_count', [2, 5, 4, 3, 1]],
    ['flights_count', [3, 4, 5, 2, 1]],
    ['-mission_ends_count', [2, 4, 3, 5, 1]],
    ['-time_in_space', [2, 5, 1, 3, 4]],
    ['time_in_space', [5, 2, 1, 3, 4]],
    ['-time_docked', [5, 1, 2, 3, 4]],
    ['-serial_number', [5, 4, 1, 2, 3]],
    ['serial_number', [4, 5, 1, 2, 3]],
    ['-serial_number,-flights_count', [5, 4, 2, 3, 1]],
  ])('with nulls=last: %s', async (ordering, expected) => {
    const query = `ordering=${ordering}&nulls=last`
    expect(await ids(query)).toEqual(expected)
    expect(await idsAt(`/catalogue/entries?${query}`, 'results')).toEqual(expected)
    expect(await idsAt(`/catalogue/export.json?${query}`, 'spacecraft')).toEqual(expected)
  })

  test.each([
    ['-flights_count', [1, 2, 5, 4, 3]],
    ['-time_in_space', [1, 2, 5, 3, 4]],
    ['time_in_space', [3, 4, 5, 2, 1]],
    ['serial_number', [3, 4, 5, 1, 2]],
  ])('without it LL2’s order stays: %s', async (ordering, expected) => {
    expect(await ids(`ordering=${ordering}`)).toEqual(expected)
    expect(await idsAt(`/catalogue/entries?ordering=${ordering}`, 'results')).toEqual(expected)
  })

  test('the export says how it was asked for', async () => {
    const { body } = await json('/catalogue/export.json?nulls=last&ordering=-flights_count')
    expect(body).toMatchObject({ query: 'nulls=last&ordering=-flights_count' })
  })
})

test.each([
  '/2.3.0/spacecraft/',
  '/2.3.0/spacecraft/1/',
  '/catalogue/entries',
  '/catalogue/facets',
  '/catalogue/export.json',
])('another value is refused as any bad choice is: %s', async path => {
  expect(await json(`${path}?nulls=first`)).toEqual({
    status: 400,
    body: { nulls: [messages.invalidChoice] },
  })
})
