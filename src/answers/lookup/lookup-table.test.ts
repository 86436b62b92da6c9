import { expect, test } from 'vitest'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { ask, idsAt } from '../ask.fixture.ts'

const path = '/2.3.0/config/spacecraft_statuses/'
const statuses = [
  { id: 1, name: 'Active' },
  { id: 3, name: 'Destroyed' },
  { id: 2, name: 'Retired' },
]
const data = { ...makeCatalogue([]), statuses, types: [{ id: 2, name: 'Capsule' }] }

test.each([
  ['', [1, 2, 3]],
  ['ordering=-id', [3, 2, 1]],
  ['ordering=name', [1, 3, 2]],
  ['ordering=-name', [2, 3, 1]],
  ['ordering=nothing', [1, 2, 3]],
  ['ordering=-id&ordering=', [1, 2, 3]],
])('statuses?%s', (query, ids) => {
  expect(idsAt(data, `${path}?${query}`)).toEqual(ids)
})

test('a name is found by its number', () => {
  expect(ask(data, `${path}2/`)).toEqual({ status: 200, body: { id: 2, name: 'Retired' } })
  expect(ask(data, '/2.3.0/config/spacecraft_configuration_types/2/').body).toEqual({
    id: 2,
    name: 'Capsule',
  })
})

test('what is not there is refused in LL2’s words', () => {
  expect(ask(data, `${path}9/`)).toEqual({
    status: 404,
    body: { detail: 'No SpacecraftStatus matches the given query.' },
  })
  expect(ask(data, '/2.3.0/config/spacecraft_configuration_types/9/').body).toEqual({
    detail: 'No SpacecraftConfigurationType matches the given query.',
  })
  expect(ask(data, `${path}active/`)).toEqual({ status: 404, body: { detail: 'Not found.' } })
})
