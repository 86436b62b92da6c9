import { expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import { detailedSpacecraft } from '#ll2/detailed-spacecraft.fixture.ts'
import { parseQuery } from '#ll2/query-string.ts'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { answersOver, ask, base } from './ask.fixture.ts'

const agency = {
  response_mode: 'list',
  id: 44,
  url: 'https://ll.example/2.3.0/agencies/44/',
  name: 'NASA',
  type: null,
} as const
const data = makeCatalogue([
  { name: 'Endeavour', spacecraft_config: makeConfiguration({ id: 26, name: 'Shuttle', agency }) },
])
const notFound = { status: 404, body: { detail: 'Not found.' } }

test('the index of the API leads to every list', () => {
  const lists = {
    spacecraft: `${base}/2.3.0/spacecraft/`,
    spacecraft_configurations: `${base}/2.3.0/spacecraft_configurations/`,
    'config/spacecraft_statuses': `${base}/2.3.0/config/spacecraft_statuses/`,
    'config/spacecraft_configuration_types': `${base}/2.3.0/config/spacecraft_configuration_types/`,
  }
  expect(ask(data, '/2.3.0/')).toEqual({ status: 200, body: lists })
  expect(ask(data, '/2.3.0/?format=json&x=1').body).toEqual(
    Object.fromEntries(Object.entries(lists).map(([name, url]) => [name, `${url}?format=json`])),
  )
  for (const list of Object.values(lists)) {
    expect(ask(data, list.slice(base.length))).toMatchObject({ status: 200, body: { count: 1 } })
  }
})

test.each([
  ['/catalogue/entries', { count: 1, results: [{ name: 'Endeavour' }] }],
  ['/catalogue/configurations', { count: 1, configurations: [{ name: 'Shuttle' }] }],
  ['/catalogue/facets', { count: 1, facets: { status: [{ label: 'Active', count: 1 }] } }],
  ['/catalogue/suggestions', { suggestions: [] }],
  ['/catalogue/in-space', { count: 0, spacecraft: [] }],
  ['/catalogue/dates', { on: null, count: 0, first: null }],
  ['/catalogue/records', { knows_flights: false }],
  ['/catalogue/gaps', { fields: expect.any(Array), configurations: [{ name: 'Shuttle' }] }],
  ['/catalogue/completions', { completions: [] }],
  ['/catalogue/credits', { count: 0, licenses: [] }],
])('%s answers what a page of ours asks', (address, body) => {
  expect(ask(data, address)).toMatchObject({ status: 200, body })
})

test.each(['/', '/nothing', '/catalogue/nothing', '/2.3.0', '/2.3.0/nothing/', '/2.3.0//'])(
  'at %s there is nothing',
  address => {
    expect(ask(data, address)).toEqual(notFound)
  },
)

test('an id may be written with escapes, and broken ones are no id', () => {
  expect(ask(data, '/2.3.0/spacecraft/%31/')).toMatchObject({ status: 200, body: { id: 1 } })
  expect(ask(data, '/2.3.0/spacecraft/%zz/')).toEqual(notFound)
})

test('what is only held inside others is found at its own address, as it is held there', () => {
  expect(ask(data, '/2.3.0/agencies/44/')).toEqual({ status: 200, body: agency })
  expect(ask(data, '/2.3.0/agencies/45/')).toEqual(notFound)
  const { spacecraft } = makeCatalogue([])
  const flown = { ...makeCatalogue([]), spacecraft: [...spacecraft, detailedSpacecraft] }
  expect(ask(flown, '/2.3.0/spacecraft_flights/31/').body).toBe(detailedSpacecraft.flights[0])
})

test.each([
  ['/2.3.0/', true],
  ['/2.3.0/spacecraft/', true],
  // Whatever the id: what is not there is told with the slash.
  ['/2.3.0/spacecraft/99/', true],
  ['/2.3.0/config/spacecraft_statuses/1/', true],
  ['/2.3.0/agencies/44/', true],
  ['/2.3.0/agencies/45/', false],
  ['/2.3.0/nothing/', false],
])('whether the API has %s: %s', (path, isThere) => {
  expect(finish(answersOver(data).hasResource(path))).toBe(isThere)
})

test.each([
  ['/2.3.0/', 'Api Root', '/2.3.0/', '/spacecraft'],
  ['/2.3.0/spacecraft/', 'Spacecraft List', '/2.3.0/spacecraft/', '/spacecraft'],
  ['/2.3.0/spacecraft/7/', 'Spacecraft Instance', '/2.3.0/spacecraft/', '/spacecraft/7'],
  ['/2.3.0/spacecraft/a b/', 'Spacecraft Instance', '/2.3.0/spacecraft/', '/spacecraft/a%20b'],
  [
    '/2.3.0/spacecraft_configurations/',
    'Spacecraft Configuration List',
    '/2.3.0/spacecraft_configurations/',
    '/configurations',
  ],
  [
    '/2.3.0/spacecraft_configurations/a b/',
    'Spacecraft Configuration Instance',
    '/2.3.0/spacecraft_configurations/',
    '/configurations/a%20b',
  ],
  [
    '/2.3.0/config/spacecraft_statuses/',
    'Spacecraft Status List',
    '/2.3.0/config/spacecraft_statuses/',
    '/spacecraft',
  ],
  [
    '/2.3.0/config/spacecraft_statuses/1/',
    'Spacecraft Status Instance',
    '/2.3.0/config/spacecraft_statuses/',
    '/spacecraft',
  ],
  [
    '/2.3.0/config/spacecraft_configuration_types/2/',
    'Spacecraft Configuration Type Instance',
    '/2.3.0/config/spacecraft_configuration_types/',
    '/spacecraft',
  ],
  ['/2.3.0/agencies/44/', 'Instance', '/2.3.0/', '/spacecraft'],
])('the page for people at %s is called %s and leads to %s and %s', (path, title, docs, web) => {
  const { endpoint, id } = answersOver(data).resourceAt(path)
  expect([endpoint.title, endpoint.documentation.path, endpoint.webPath({ id })]).toEqual([
    title,
    docs,
    web,
  ])
})

test.each([
  '/2.3.0/spacecraft/',
  '/2.3.0/spacecraft_configurations/',
  '/2.3.0/config/spacecraft_statuses/',
])('the page for people says that %s has pages', path => {
  expect(answersOver(data).resourceAt(path).endpoint.documentation.limit).toBe(true)
})

test('what is no address of ours takes no work', () => {
  const work = answersOver(data).ask({ path: '/nothing', query: [], base })
  expect(work.next()).toEqual({ done: true, value: notFound })
})

test.each([
  ['an order', '/2.3.0/spacecraft/', 'ordering=-name'],
  ['an order of cards', '/catalogue/entries', 'ordering=-name'],
  ['the index of what is inside others', '/2.3.0/agencies/1/', ''],
])('%s is made in pieces, between which others are answered', (_, path, query) => {
  const many = syntheticCatalogue({ size: 1000 })
  let pauses = 0
  const work = answersOver(many).ask({ path, query: parseQuery(query), base })
  while (!work.next().done) pauses++
  expect(pauses).toBeGreaterThan(2)
})
