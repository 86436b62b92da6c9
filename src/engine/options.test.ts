import { expect, test } from 'vitest'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { createEngine } from './create-engine.ts'

const terms = { id: 4, name: 'CC BY 4.0', link: 'https://creativecommons.org/licenses/by/4.0/' }
const image = { id: 1, name: '', image_url: '', thumbnail_url: null }
const pictured = (license: { id: number; name?: string; link?: string | null } | null) => ({
  image: { ...image, license },
})

test("a licence's option leads to its terms", () => {
  const unknown = { id: 1, name: 'Unknown', link: null }
  const engine = createEngine(
    makeCatalogue([pictured(terms), pictured(unknown), pictured(null), { image: null }]),
  )
  expect(engine.facets({}).facets.license).toEqual([
    { value: 4, label: 'CC BY 4.0', count: 1, link: terms.link },
    { value: 1, label: 'Unknown', count: 1, link: null },
  ])
})

test('a licence without a name is shown by its number, one that says no address has none', () => {
  const engine = createEngine(makeCatalogue([pictured({ id: 9 })]))
  expect(engine.facets({}).facets.license).toEqual([{ value: 9, label: '9', count: 1, link: null }])
})

test('an option that comes with several names has the first, and counts all its craft', () => {
  const engine = createEngine(
    makeCatalogue([
      pictured(terms),
      pictured({ ...terms, name: 'Attribution' }),
      { status: { id: 1, name: 'Active' } },
      { status: { id: 1, name: 'In use' } },
    ]),
  )
  expect(engine.facets({}).facets.license).toMatchObject([{ label: 'CC BY 4.0', count: 2 }])
  expect(engine.facets({}).facets.status).toEqual([{ value: 1, label: 'Active', count: 4 }])
})

test('a configuration that tells no type, agency or family offers nothing to choose there', () => {
  const bare = makeConfiguration({ type: null, agency: null, family: null })
  const { facets } = createEngine(makeCatalogue([{ spacecraft_config: bare }])).facets({})
  expect(facets.spacecraft_config).toMatchObject([{ value: bare.id, count: 1 }])
  expect(facets).toMatchObject({ type: [], agency: [], family: [] })
})

test('options of one name are told apart, the lower id first', () => {
  const configuration = (id: number) => ({
    spacecraft_config: makeConfiguration({ id, name: 'Dragon' }),
  })
  const engine = createEngine(
    makeCatalogue([configuration(30), configuration(4), configuration(4), configuration(12)]),
  )
  expect(engine.facets({}).facets.spacecraft_config).toEqual([
    { value: 4, label: 'Dragon', count: 2 },
    { value: 12, label: 'Dragon', count: 1 },
    { value: 30, label: 'Dragon', count: 1 },
  ])
})

test('craft whose copies of a configuration differ are each found by their own', () => {
  const capsule = { id: 1, name: 'Capsule' }
  const spaceplane = { id: 2, name: 'Spaceplane' }
  const engine = createEngine(
    makeCatalogue([
      { spacecraft_config: makeConfiguration({ id: 5, name: 'Dream', type: capsule }) },
      { spacecraft_config: makeConfiguration({ id: 5, name: 'Dream', type: spaceplane }) },
      { spacecraft_config: makeConfiguration({ id: 5, name: 'Chaser', type: spaceplane }) },
    ]),
  )
  const found = (filters: object) =>
    engine.list({ filters, ordering: [], limit: 9, offset: 0 }).results.map(({ id }) => id)
  expect(found({ type: [1] })).toEqual([1])
  expect(found({ type: [2] })).toEqual([2, 3])
  expect(found({ search: ['dream'] })).toEqual([1, 2])
  expect(found({ search: ['chaser'] })).toEqual([3])
  expect(engine.facets({}).facets.type).toMatchObject([{ count: 1 }, { count: 2 }])
})

test('a filter knows what can be chosen: also what no craft has, nothing else', () => {
  const data = makeCatalogue([{ status: { id: 1, name: 'Active' } }])
  const engine = createEngine({ ...data, statuses: [...data.statuses, { id: 3, name: 'Lost' }] })
  expect([0, 1, 2, 3].filter(id => engine.isKnown('status', id))).toEqual([1, 3])
  expect(engine.isKnown('license', 1)).toBe(false)
})
