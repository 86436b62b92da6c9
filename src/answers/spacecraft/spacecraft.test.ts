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

test('reuse narrows the list, its counts, a craft and the exports to what a licence allows', () => {
  const pictured = (id: number, name: string) => ({
    image: { id, name, image_url: '', thumbnail_url: null, license: { id, name } },
  })
  const licensed = makeCatalogue([
    pictured(1, 'Unknown'),
    pictured(2, 'CC BY-NC 2.0'),
    pictured(3, 'CC0'),
    pictured(4, 'CC BY-ND 4.0'),
    {},
  ])
  for (const [reuse, ids] of [
    ['commercial', [3, 4]],
    ['changed', [2, 3]],
    ['changed,commercial', [3]],
    ['uncredited', [3]],
  ] as const) {
    expect(idsAt(licensed, `${path}?reuse=${reuse}`)).toEqual(ids)
    expect(idsAt(licensed, `/catalogue/entries?reuse=${reuse}`)).toEqual(ids)
    const { body } = ask(licensed, `/catalogue/facets?reuse=${reuse}`)
    expect(body).toMatchObject({ count: ids.length })
    for (const id of [1, 2, 3, 4, 5]) {
      const { status } = ask(licensed, `${path}${id}/?reuse=${reuse}`)
      expect(status).toBe(ids.some(one => one === id) ? 200 : 404)
    }
  }
  expect(ask(licensed, '/catalogue/facets?reuse=changed').body).toMatchObject({
    reuse: { changed: 2, commercial: 1, uncredited: 1 },
  })
})

test.each([path, `${path}1/`, `${path}x/`, '/catalogue/entries', '/catalogue/facets'])(
  'a filter that means nothing is refused at %s',
  address => {
    expect(ask(data, `${address}?status=99&name=%00&reuse=selling`)).toEqual({
      status: 400,
      body: {
        status: [messages.invalidChoice],
        name: [messages.nullCharacter],
        reuse: [messages.invalidChoice],
      },
    })
  },
)
