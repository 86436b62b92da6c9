import { expect, test } from 'vitest'
import { makeCatalogue, makeFlight } from '#testing/make-catalogue.ts'
import { ask, identityOf, idsAt } from '../ask.fixture.ts'

const destroyed = { id: 3, name: 'Destroyed' }
const data = makeCatalogue([
  { name: 'Soyuz 9' },
  { name: 'Soyuz 11', status: destroyed },
  { name: 'Mercury', status: destroyed },
])

const suggested = (query: string) => ask(data, `/catalogue/suggestions?${query}`).body

test('facets count under the list’s filters', () => {
  expect(ask(data, '/catalogue/facets?search=soyuz').body).toMatchObject({ count: 2 })
  expect(ask(data, '/catalogue/facets?status=3&search=soyuz').body).toMatchObject({ count: 1 })
})

test('suggestions mend all the words of a search together, under the other filters', () => {
  const soyuz9 = { kind: 'name', text: 'Soyuz 9', count: 1, spacecraft: null }
  expect(suggested('search=Soyz,9')).toMatchObject({ suggestions: [soyuz9] })
  expect(suggested('search=Soyz,9&status=3')).not.toMatchObject({ suggestions: [soyuz9] })
  expect(suggested('search=11,Soyz')).toMatchObject({
    suggestions: [{ kind: 'words', text: '11 Soyuz', count: 1 }],
  })
  expect(suggested('')).toEqual({ suggestions: [] })
})

const completed = (query: string) => ask(data, `/catalogue/completions?${query}`).body

test('completions tell what a text may be the beginning of, under the other filters', () => {
  const status = { kind: 'status', id: 3, label: 'Destroyed', exact: false, count: 2 }
  expect(completed('search=destr')).toEqual({ completions: [status] })
  expect(completed('search=destr&name=Mercury')).toEqual({ completions: [{ ...status, count: 1 }] })
  expect(completed('search=soyuz,9')).toMatchObject({
    completions: [{ kind: 'spacecraft', id: 1, label: 'Soyuz 9', exact: true, count: 1 }],
  })
  expect(completed('search=mercury&status=1')).toEqual({ completions: [] })
})

test('completions refuse what the list refuses, and are one answer however they are asked for', () => {
  expect(ask(data, '/catalogue/completions?search=s&status=99').status).toBe(400)
  const of = (query: string) => identityOf(data, `/catalogue/completions?${query}`)
  expect(of('search=s&page=2&ordering=name')).toBe(of('search=+s'))
  expect(of('search=s')).not.toBe(of('search=so'))
})

test('a list can be asked for by a destination of its craft’s flights', () => {
  const flight = (destination: string, net = '2010-01-01T00:00:00Z') => ({
    ...makeFlight(net, null),
    destination,
  })
  const flown = makeCatalogue([
    { flights: [flight('Mir'), flight('International Space Station')] },
    { flights: [flight(' international space station ')] },
    { flights: [flight('International Space Station', '2900-01-01T00:00:00Z')] },
    { flights: [flight('Mir')] },
    {},
  ])
  const to = (destination: string) => idsAt(flown, `/2.3.0/spacecraft/?destination=${destination}`)
  expect(to('International+Space+Station')).toEqual([1, 2])
  expect(to('+MIR+')).toEqual([1, 4])
  expect(to('Space+Station')).toEqual([])
  expect(to('')).toEqual([1, 2, 3, 4, 5])
})
