import { describe, expect, test } from 'vitest'
import type { CompletionKind } from '#ll2/completions.ts'
import type { SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { makeCatalogue, makeConfiguration, makeFlight } from '#testing/make-catalogue.ts'
import { absurdCatalogue } from '#testing/synthetic-absurd-catalogue.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { createEngine, type Engine } from './create-engine.ts'
import { finish } from './work.ts'

const complete = (engine: Engine, text: string, filters?: SpacecraftFilters) =>
  finish(engine.completeInPieces(text, filters))

const agency = (id: number, name: string, abbrev: string) => ({
  response_mode: 'list' as const,
  id,
  url: '',
  name,
  abbrev,
  type: null,
})
const nasa = agency(44, 'National Aeronautics and Space Administration', 'NASA')
const esa = agency(27, 'European Space Agency', 'ESA')
const shuttle = makeConfiguration({
  id: 14,
  name: 'Space Shuttle',
  type: { id: 3, name: 'Spaceplane' },
  agency: nasa,
  family: [{ response_mode: 'normal', id: 5, name: 'Space Shuttle' }],
})
const atv = makeConfiguration({ id: 7, name: 'ATV', agency: esa })
const iss = 'International Space Station'
const flightTo = (destination: string, net = '2010-01-01T00:00:00Z') => ({
  ...makeFlight(net, null),
  destination,
})
const data = makeCatalogue([
  { name: 'Atlantis', spacecraft_config: shuttle, flights: [flightTo('Mir'), flightTo(iss)] },
  { name: 'Endeavour', spacecraft_config: shuttle, flights: [flightTo(iss.toUpperCase())] },
  { name: 'Jules Verne', serial_number: 'ATV-1', spacecraft_config: atv, flights: [flightTo(iss)] },
  {
    name: 'Edoardo Amaldi',
    spacecraft_config: atv,
    status: { id: 3, name: 'Destroyed' },
    flights: [flightTo('Gateway', '2900-01-01T00:00:00Z')],
  },
])
const engine = createEngine(data)
const absurd = createEngine(absurdCatalogue())
const labels = (text: string, kind: CompletionKind, filters?: SpacecraftFilters) =>
  complete(engine, text, filters).flatMap(found => (found.kind === kind ? found.label : []))

describe('an agency', () => {
  test.each(['nasa', 'NASA', 'national aero', 'Aeronautics', 'administration space'])(
    'is found by %j',
    text => {
      expect(labels(text, 'agency')).toEqual([nasa.name])
    },
  )

  test('by its abbreviation is exactly it, and comes first', () => {
    expect(complete(engine, 'esa')[0]).toEqual({
      kind: 'agency',
      id: 27,
      label: 'European Space Agency',
      abbrev: 'ESA',
      exact: true,
      count: 2,
    })
  })
})

test('a type is found by the name that we show, whose spelling LL2 has otherwise', () => {
  const type = { id: 6, name: 'Reuseable Upper Stage' }
  const stages = createEngine(makeCatalogue([{ spacecraft_config: makeConfiguration({ type }) }]))
  for (const text of ['reusable', 'reuseable', 'reusable upper stage']) {
    expect(complete(stages, text)).toMatchObject([{ kind: 'type', id: 6, label: type.name }])
  }
})

test('types, families, configurations and statuses are found, with how many craft each finds', () => {
  expect(complete(engine, 'capsules')).toMatchObject([{ kind: 'type', label: 'Capsule', count: 2 }])
  expect(complete(engine, 'shuttle')).toMatchObject([
    { kind: 'family', id: 5, label: 'Space Shuttle', count: 2 },
    { kind: 'spacecraft_config', id: 14, label: 'Space Shuttle', count: 2 },
  ])
  expect(complete(engine, 'destr')).toMatchObject([{ kind: 'status', id: 3, count: 1 }])
})

describe('a destination', () => {
  test.each(['iss', 'ISS', 'international space', 'station'])('is found by %j', text => {
    expect(complete(engine, text)).toContainEqual(
      expect.objectContaining({ kind: 'destination', id: null, label: iss, count: 3 }),
    )
  })

  test('of a flight that has not begun is none', () => {
    expect(labels('gateway', 'destination')).toEqual([])
  })
})

test('a craft is found by its name and by its serial number', () => {
  expect(complete(engine, 'jules')).toMatchObject([{ kind: 'spacecraft', id: 3, count: 1 }])
  expect(complete(engine, 'atv1')).toMatchObject([
    { kind: 'spacecraft', id: 3, label: 'Jules Verne', serial_number: 'ATV-1', exact: true },
  ])
})

test('what finds nothing under the other filters is left out; a field’s own choice is replaced', () => {
  expect(labels('nasa', 'agency', { status: [3] })).toEqual([])
  expect(labels('nasa', 'agency', { agency: [27] })).toEqual([nasa.name])
  expect(labels('mir', 'destination', { destination: iss })).toEqual(['Mir'])
  expect(labels('jules', 'spacecraft', { status: [3] })).toEqual([])
})

test('the exact comes first, then what begins so, then a word, then a part; then what finds most', () => {
  const named = (name: string, id: number, count: number) =>
    Array.from({ length: count }, () => ({
      name: 'x',
      spacecraft_config: makeConfiguration({ id, name }),
    }))
  const ordered = createEngine(
    makeCatalogue([
      ...named('Bluestar', 1, 9),
      ...named('Blue Star', 2, 5),
      ...named('Starship', 3, 2),
      ...named('Starliner', 4, 3),
      ...named('Star', 5, 1),
    ]),
  )
  const found = complete(ordered, 'star').map(({ label }) => label)
  // Three of a kind at most: of the parts none has room.
  expect(found).toEqual(['Star', 'Starliner', 'Starship'])
  expect(complete(ordered, 'ship').map(({ label }) => label)).toEqual(['Starship'])
  expect(complete(ordered, 'bluest').map(({ label }) => label)).toEqual(['Bluestar', 'Blue Star'])
})

test('of craft that answer alike those that flew most come first', () => {
  const fleet = createEngine(
    makeCatalogue([
      { name: 'Dragon a', flights_count: null },
      { name: 'Dragon b', flights_count: 1 },
      { name: 'Dragon c', flights_count: 5 },
    ]),
  )
  expect(complete(fleet, 'dragon').map(({ label }) => label)).toEqual([
    'Dragon c',
    'Dragon b',
    'Dragon a',
  ])
})

describe('over the real craft', async () => {
  const real = createEngine(await loadSnapshot())
  test.each([
    ['roscosmos', 'agency', 'Russian Federal Space Agency (ROSCOSMOS)'],
    ['RFSA', 'agency', 'Russian Federal Space Agency (ROSCOSMOS)'],
    ['nasa', 'agency', 'National Aeronautics and Space Administration'],
    ['capsule', 'type', 'Capsule'],
    ['Союз', 'family', 'Soyuz'],
    ['gaganyaan', 'spacecraft_config', 'Gaganyaan'],
    ['single use', 'status', 'Single Use'],
    ['S31', 'spacecraft', 'Ship 31'],
  ])('%j is first of all the %s %s', (text, kind, label) => {
    expect(complete(real, text)[0]).toMatchObject({ kind, label })
  })

  test.each(['capsule', 'nasa', 'soyuz', 'single', 'progress-m'])(
    'each completion of %j finds as many craft as it says',
    text => {
      const found = complete(real, text, { in_space: false })
      expect(found.length).toBeGreaterThan(0)
      for (const { kind, id, count } of found) {
        if (kind === 'spacecraft' || kind === 'destination') continue
        const filters = { in_space: false, [kind]: [id] }
        expect(real.facets(filters).count).toBe(count)
      }
    },
  )
})

test('however many there are, few of each kind are told, and each of them once', () => {
  const large = createEngine(syntheticCatalogue({ size: 500, mode: 'detailed' }))
  const found = complete(large, 's')
  for (const kind of new Set(found.map(completion => completion.kind))) {
    const ofKind = found.filter(completion => completion.kind === kind)
    expect(ofKind.length).toBeLessThanOrEqual(kind === 'spacecraft' ? 5 : 3)
    expect(new Set(ofKind.map(({ id, label }) => id ?? label)).size).toBe(ofKind.length)
  }
})

test.each(['', ' ', '!?', '"', '\r\n', 'x'.repeat(256), 'ab '.repeat(80), '\ud800', '٣', '𝕊'])(
  'nothing breaks on %j',
  text => {
    expect(complete(absurd, text).every(({ count }) => count > 0)).toBe(true)
    expect(complete(engine, text)).toEqual([])
  },
)
