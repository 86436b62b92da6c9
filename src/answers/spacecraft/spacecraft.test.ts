import { expect, test } from 'vitest'
import { detailedSpacecraft } from '#ll2/detailed-spacecraft.fixture.ts'
import { messages } from '#ll2/errors.ts'
import { toNormalSpacecraft } from '#ll2/project.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { ask, idsAt } from '../ask.fixture.ts'

const path = '/2.3.0/spacecraft/'
const others = makeCatalogue([
  { name: 'Vostok 1', status: { id: 3, name: 'Destroyed' } },
  { name: 'Apollo 11' },
])
const data = { ...others, spacecraft: [...others.spacecraft, detailedSpacecraft] }

test.each([
  ['', [1, 2, 900]],
  ['ordering=name', [2, 900, 1]],
  ['ordering=-name', [1, 900, 2]],
  ['ordering=-name&ordering=', [1, 2, 900]],
  ['status=3', [1]],
  ['search=vostok', [1]],
  ['status=3&search=apollo', []],
])('the list: ?%s', (query, ids) => {
  expect(idsAt(data, `${path}?${query}`)).toEqual(ids)
  expect(idsAt(data, `/catalogue/entries?${query}`)).toEqual(ids)
})

test('the list has craft whole where that is asked for, else less of them', () => {
  const at = (mode: string) => ask(data, `${path}?search=900&mode=${mode}`).body
  const page = { count: 1, next: null, previous: null }
  expect(at('detailed')).toEqual({ ...page, results: [detailedSpacecraft] })
  expect(at('normal')).toEqual({ ...page, results: [toNormalSpacecraft(detailedSpacecraft)] })
})

test('one craft is found by its id and whole, whatever the mode', () => {
  expect(ask(data, `${path}900/?mode=normal`)).toEqual({ status: 200, body: detailedSpacecraft })
})

test.each(['3/', '1/?status=1', '1/?search=apollo', '99999999999999999999/'])(
  '%s matches no craft',
  address => {
    expect(ask(data, path + address)).toEqual({
      status: 404,
      body: { detail: 'No Spacecraft matches the given query.' },
    })
  },
)

test.each([path, `${path}1/`, `${path}x/`, '/catalogue/entries', '/catalogue/facets'])(
  'a filter that means nothing is refused at %s',
  address => {
    expect(ask(data, `${address}?status=99&name=%00`)).toEqual({
      status: 400,
      body: { status: [messages.invalidChoice], name: [messages.nullCharacter] },
    })
  },
)
