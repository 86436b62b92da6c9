import { describe, expect, test } from 'vitest'
import { detailedSpacecraft } from '#ll2/detailed-spacecraft.fixture.ts'
import { messages } from '#ll2/errors.ts'
import { toNormalConfig } from '#ll2/project.ts'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { ask, idsAt } from '../ask.fixture.ts'

const path = '/2.3.0/spacecraft_configurations/'
const agency = (id: number, name: string, abbrev?: string) =>
  ({ response_mode: 'list', id, url: '', name, type: null, ...(abbrev && { abbrev }) }) as const

const detailed = detailedSpacecraft.spacecraft_config
const data = {
  ...makeCatalogue([]),
  configurations: [
    makeConfiguration({ id: 3, name: 'Soyuz', agency: agency(7, 'Energia', 'RKK'), in_use: true }),
    makeConfiguration({ id: 1, name: 'Apollo CSM', agency: agency(8, 'Rockwell'), in_use: false }),
    makeConfiguration({ id: 2, name: 'Mercury' }),
    // Id 90, agency 121, in use, and rated for people.
    detailed,
  ],
}

describe('the list', () => {
  test.each([
    ['', [1, 2, 3, 90]],
    ['ordering=name', [1, 90, 2, 3]],
    ['ordering=-name', [3, 2, 90, 1]],
    ['ordering=-id', [1, 2, 3, 90]],
    ['in_use=true', [3, 90]],
    ['in_use=True', [3, 90]],
    ['in_use=0', [1]],
    ['in_use=perhaps', [1, 2, 3, 90]],
    ['human_rated=1', [90]],
    ['human_rated=false', []],
    ['agency=7', [3]],
    ['agency=%207', [3]],
    ['agency=8&agency=7', [3]],
    ['agency=7&agency=', [1, 2, 3, 90]],
    ['agency=7&in_use=false', []],
    ['name=Soyuz', [3]],
    ['name=%20Soyuz%20', [3]],
    ['name=soyuz', []],
    ['name=Soy', []],
    ['name=%20', [1, 2, 3, 90]],
    ['search=SOY', [3]],
    ['search=energia', [3]],
    ['search=rkk', [3]],
    ['search=soyuz%20rkk', [3]],
    ['search=soyuz%20rockwell', []],
    ['search=agency', [90]],
    ['search=stryker', []],
    ['limit=2&offset=1', [2, 3]],
  ])('?%s', (query, ids) => {
    expect(idsAt(data, `${path}?${query}`)).toEqual(ids)
  })

  test.each([
    ['agency=99', { agency: [messages.invalidChoice] }],
    ['agency=x', { agency: [messages.invalidChoice] }],
    ['name=a%00', { name: [messages.nullCharacter] }],
    ['agency=x&name=%00', { agency: [messages.invalidChoice], name: [messages.nullCharacter] }],
  ])('?%s is refused, everything bad together', (query, body) => {
    expect(ask(data, `${path}?${query}`)).toEqual({ status: 400, body })
    expect(ask(data, `${path}3/?${query}`)).toEqual({ status: 400, body })
  })

  test('has the configurations whole where that is asked for, else less of them', () => {
    const at = (mode: string) => ask(data, `${path}?search=mark&mode=${mode}`).body
    expect(at('detailed')).toMatchObject({ results: [detailed] })
    expect(at('normal')).toEqual({
      count: 1,
      next: null,
      previous: null,
      results: [toNormalConfig(detailed)],
    })
  })
})

describe('one configuration', () => {
  test('is found by its id and whole, whatever the mode', () => {
    expect(ask(data, `${path}90/?mode=normal`)).toEqual({ status: 200, body: detailed })
    expect(ask(data, `${path}2/`).body).toMatchObject({ name: 'Mercury' })
  })

  test.each(['4/', '3/?in_use=false', '3/?search=apollo'])('%s matches none', address => {
    expect(ask(data, path + address)).toEqual({
      status: 404,
      body: { detail: 'No SpacecraftConfiguration matches the given query.' },
    })
  })
})
