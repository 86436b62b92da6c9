import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import { type GapField, gapFields, gapsSchema } from '#ll2/gaps.ts'
import type { Image } from '#ll2/image.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { makeCatalogue, makeConfiguration, makeFlight } from '#testing/make-catalogue.ts'
import { answersOver, base, idsAt } from '../ask.fixture.ts'
import { askValue } from '../ask-value.ts'

const captured = '2020-01-01T00:00:00Z'
const day = 86_400_000

const text = fc.constantFrom(null, '', ' \n', 'Told')
const image = fc.option(
  fc.record({ credit: text, licence: fc.constantFrom(null, 1, 2) }).map(
    ({ credit, licence }): Image => ({
      id: 1,
      name: 'Picture',
      image_url: '',
      thumbnail_url: null,
      credit,
      license: licence === null ? null : { id: licence, name: licence === 1 ? 'Unknown' : 'CC' },
    }),
  ),
)
const agency = {
  response_mode: 'list',
  id: 1,
  url: '',
  name: 'Agency',
  type: null,
} as const
const family = { response_mode: 'normal', id: 1, name: 'Family' } as const
const configuration = fc
  .record({
    type: fc.constantFrom(null, { id: 2, name: 'Capsule' }),
    agency: fc.constantFrom(null, agency),
    families: fc.constantFrom(null, 0, 1),
    image,
    detailed: fc.option(
      fc.record({
        details: text,
        history: text,
        height: fc.constantFrom(null, 0, 3.5),
        diameter: fc.constantFrom(null, 2),
        maiden_flight: fc.constantFrom(null, '1999-05-01', '2050-01-01'),
      }),
    ),
  })
  .map(({ detailed, families, ...members }) => ({
    members: { ...members, family: families === null ? null : families === 0 ? [] : [family] },
    detailed,
  }))
const moment = fc.constantFrom(
  null,
  'soon',
  '2001-01-01T00:00:00Z',
  '2001-02-01T00:00:00Z',
  '2030-01-01T00:00:00Z',
)
const flight = fc
  .record({ net: moment, end: moment, duration: fc.constantFrom(null, 'P0D', 'P3D') })
  .map(({ net, end, duration }) => ({ ...makeFlight(net, end), duration }))
const craft = fc.record({
  name: fc.constantFrom('Mir', 'Soyuz', 'Éclair'),
  kind: fc.nat(2),
  serial_number: text,
  is_placeholder: fc.constantFrom(true, false, false, false),
  description: text,
  image,
  status: fc.constantFrom(
    { id: 1, name: 'Active' },
    { id: 6, name: 'Unknown' },
    { id: 7, name: ' ' },
  ),
  in_space: fc.boolean(),
  flights_count: fc.constantFrom(null, 0, 1, 2),
  time_in_space: fc.constantFrom(null, 'P0D', 'PT5S', 'P2D'),
  flights: fc.option(fc.array(flight, { maxLength: 3 }), { nil: undefined }),
})

const catalogues = fc
  .tuple(fc.array(craft, { maxLength: 8 }), fc.array(configuration, { minLength: 3, maxLength: 3 }))
  .map(([crafts, kinds]): CatalogueData => {
    const configurations = kinds.map(({ members, detailed }, n) => {
      const config = makeConfiguration({ ...members, id: n + 1, name: `Kind ${3 - n}` })
      // A detailed one has more members, of which none matters here.
      return (
        detailed ? { ...config, response_mode: 'detailed', ...detailed } : config
      ) as SpacecraftConfig
    })
    const made = makeCatalogue(
      crafts.map(({ kind, flights, ...members }) => ({
        ...members,
        ...(flights && { flights }),
        spacecraft_config: makeConfiguration({ id: kind + 1, name: `Kind ${3 - kind}` }),
      })),
    )
    return { ...made, configurations }
  })

const says = (value: string | null | undefined) => /\S/.test(value ?? '')
const flightsOf = (one: Spacecraft) =>
  (one.response_mode === 'detailed' ? one.flights : []).filter(
    ({ launch }) => !(Date.parse(launch?.net ?? '') > Date.parse(captured)),
  )
const launchesOf = (one: Spacecraft) =>
  flightsOf(one)
    .map(({ launch }) => Date.parse(launch?.net ?? ''))
    .filter(launched => !Number.isNaN(launched))

/** The only flight that may go on: the last that nobody says has ended, of a craft that is up. */
function goesOn(one: Spacecraft, flight: unknown) {
  const open = flightsOf(one).filter(({ mission_end }) => !mission_end)
  return one.in_space === true && open[open.length - 1] === flight
}

/** Whether some flight began that neither goes on nor has an end after it. */
const hasOpenEnd = (one: Spacecraft) =>
  flightsOf(one).some(flight => {
    const from = Date.parse(flight.launch?.net ?? '')
    if (Number.isNaN(from) || goesOn(one, flight)) return false
    const lasted = flight.duration === 'P3D' ? 3 * day : Number.NaN
    const end = flight.mission_end ? Date.parse(flight.mission_end) : from + lasted
    return !(end >= from)
  })

type Of<Record> = (one: Record, data: CatalogueData) => boolean

/** Each gap said a second time, one by one. */
const craftLacks: Partial<Record<GapField, Of<Spacecraft>>> = {
  picture: ({ image }) => !image,
  picture_credit: ({ image }) => image != null && !says(image.credit),
  picture_licence: ({ image }) => image != null && image.license?.id !== 2,
  serial_number: ({ serial_number }) => !says(serial_number),
  status: ({ status }) => status.id !== 1,
  description: ({ description }) => !says(description),
  flights_count: ({ flights_count }) => flights_count == null,
  flights: one => Number(one.flights_count) > 0 && flightsOf(one).length === 0,
  first_launch: one => flightsOf(one).length > 0 && launchesOf(one).length === 0,
  flight_end: hasOpenEnd,
  time_in_space: ({ flights_count, time_in_space }) =>
    Number(flights_count) > 0 && !['PT5S', 'P2D'].includes(String(time_in_space)),
}
const configurationLacks: Partial<Record<GapField, Of<SpacecraftConfig>>> = {
  configuration_picture: ({ image }) => !image,
  configuration_picture_credit: ({ image }) => image != null && !says(image.credit),
  configuration_picture_licence: ({ image }) => image != null && image.license?.id !== 2,
  type: ({ type }) => type === null,
  agency: ({ agency }) => agency === null,
  family: ({ family }) => (family ?? []).length === 0,
  configuration_description: one =>
    one.response_mode === 'normal' || !(says(one.details) || says(one.history)),
  size: one => one.response_mode === 'normal' || !(one.height === 3.5 && one.diameter === 2),
  first_flight: (one, { spacecraft }) => {
    const own = spacecraft.filter(({ spacecraft_config }) => spacecraft_config.id === one.id)
    const isDated = one.response_mode === 'detailed' && one.maiden_flight === '1999-05-01'
    const hasFlown = own.some(({ flights_count }) => Number(flights_count) > 0)
    return hasFlown && !isDated && own.every(craft => launchesOf(craft).length === 0)
  },
}

/** Every record with all that it lacks, as texts: "craft 3 of 1: status". */
function slowly(data: CatalogueData): string[] {
  return gapFields.flatMap(field => [
    ...data.spacecraft
      .filter(one =>
        field === 'identity'
          ? one.is_placeholder
          : !one.is_placeholder && craftLacks[field]?.(one, data),
      )
      .map(one => `spacecraft ${one.id} of ${one.spacecraft_config.id}: ${field}`),
    ...data.configurations
      .filter(one => configurationLacks[field]?.(one, data))
      .map(one => `configuration ${one.id} of ${one.id}: ${field}`),
  ])
}

function gapsOf(data: CatalogueData, query: string) {
  const answers = answersOver(data, captured)
  const { body } = finish(askValue(answers, `/catalogue/gaps?limit=100${query}`, base))
  return v.parse(gapsSchema, body)
}

test('whatever is recorded, the gaps are those that a slow search finds, however they are asked for', () => {
  fc.assert(
    fc.property(
      catalogues,
      fc.constantFrom(undefined, ...gapFields),
      fc.constantFrom(undefined, 1, 2, 3),
      (data, field, kind) => {
        const all = slowly(data)
        const ofField = (line: string) => !field || line.endsWith(`: ${field}`)
        const ofKind = (line: string) => !kind || line.includes(` of ${kind}:`)
        const { count, results, fields, configurations } = gapsOf(
          data,
          `${field ? `&field=${field}` : ''}${kind ? `&spacecraft_config=${kind}` : ''}`,
        )
        const found = results.flatMap(one =>
          one.lacks.map(
            lacked => `${one.kind} ${one.id} of ${one.spacecraft_config.id}: ${lacked}`,
          ),
        )
        expect(found.toSorted()).toEqual(all.filter(ofField).filter(ofKind).toSorted())
        expect(count).toBe(results.length)
        expect(fields.map(one => [one.field, one.count])).toEqual(
          gapFields.map(one => [
            one,
            all.filter(ofKind).filter(line => line.endsWith(`: ${one}`)).length,
          ]),
        )
        const counts = [1, 2, 3].map(
          id => all.filter(ofField).filter(line => line.includes(` of ${id}:`)).length,
        )
        expect(
          counts.map((_, n) => configurations.find(({ id }) => id === n + 1)?.count ?? 0),
        ).toEqual(counts)
      },
    ),
    { numRuns: 500 },
  )
})

test('a list that is led to shows the craft with the gap, and no other', () => {
  const led = new Set<GapField>()
  fc.assert(
    fc.property(catalogues, fc.constantFrom(undefined, 1, 2), (data, kind) => {
      const { fields } = gapsOf(data, kind ? `&spacecraft_config=${kind}` : '')
      for (const { field, count, list } of fields) {
        if (list === null) continue
        led.add(field)
        const lacking = gapsOf(data, `&field=${field}${kind ? `&spacecraft_config=${kind}` : ''}`)
        const ids = lacking.results.map(({ id }) => id)
        expect(ids).toHaveLength(count)
        const listed = idsAt(data, `/2.3.0/spacecraft/?limit=100&${list}`)
        expect(listed).toEqual(ids.toSorted((a, b) => a - b))
      }
    }),
    { numRuns: 200 },
  )
  expect([...led].sort()).toEqual(['identity', 'picture_licence', 'status', 'time_in_space'])
})

test('what only a detailed record would tell is told apart', () => {
  const data = makeCatalogue([
    { id: 1, flights_count: 1 },
    { id: 2, flights_count: 1, flights: [] },
  ])
  const flights = gapsOf(data, '&field=flights')
  expect(flights.fields.find(({ field }) => field === 'flights')).toMatchObject({
    count: 2,
    not_copied: 1,
    total: 2,
  })
  expect(flights.results).toMatchObject([
    { id: 1, not_copied: ['flights'] },
    { id: 2, not_copied: [] },
  ])
})

test.each([
  'field=nothing',
  'spacecraft_config=9',
  'spacecraft_config=x',
  'field=type&spacecraft_config=-1',
])('what is no field or no configuration is refused: %s', query => {
  const outcome = finish(
    askValue(answersOver(makeCatalogue([{}])), `/catalogue/gaps?${query}`, base),
  )
  expect(outcome).toMatchObject({ status: 400 })
})
