import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { configurationEntriesSchema } from '#ll2/configuration-entry.ts'
import { entriesSchema } from '#ll2/entry.ts'
import { messages } from '#ll2/errors.ts'
import { pageSchema } from '#ll2/page.ts'
import { spacecraftConfigSchema } from '#ll2/spacecraft-config.ts'
import { spacecraftNormalSchema } from '#ll2/spacecraft-normal.ts'
import { parseSnapshot } from '#snapshot/parse-snapshot.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { origin, testApp } from '../testing/test-app.ts'

const { spacecraft, configurations } = syntheticCatalogue({ size: 150, mode: 'detailed' })
const snapshot = parseSnapshot(
  JSON.stringify({
    format: 'spacecraft-catalogue-snapshot',
    version: 1,
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: '2026-11-22T06:00:00Z',
    complete: true,
    spacecraft,
    spacecraft_configurations: configurations,
  }),
  'synthetic',
)
const { json, get } = await testApp({ snapshot })

const entriesOf = async (query: string) =>
  v.parse(entriesSchema, (await json(`/catalogue/entries?${query}`)).body)

const recordsOf = async (query: string) =>
  v.parse(pageSchema(spacecraftNormalSchema), (await json(`/2.3.0/spacecraft/?${query}`)).body)

describe('/catalogue/entries', () => {
  test.each([
    '',
    'limit=24&ordering=-flights_count&offset=24',
    'search=a&ordering=name&limit=100',
    'status=1,4&ordering=-time_in_space&limit=5&nonsense=1',
    'flights_count__gte=2&offset=3',
    'offset=100000',
  ])('tells of the craft that LL2’s list has, in its order: ?%s', async query => {
    const [entries, records] = [await entriesOf(query), await recordsOf(query)]
    expect(entries.count).toBe(records.count)
    expect(entries.results).toHaveLength(records.results.length)
    for (const [place, entry] of entries.results.entries()) {
      const { first_launch, last_mission_end, up_since, ...told } = entry
      expect(records.results[place]).toMatchObject(told)
    }
    const moved = (link: string | null | undefined) =>
      link?.replace('/2.3.0/spacecraft/', '/catalogue/entries') ?? null
    expect([entries.previous, entries.next]).toEqual([moved(records.previous), moved(records.next)])
    expect(entries.next ?? origin).toContain(origin)
  })

  test('tells when a craft first left and last came back, as the export does', async () => {
    const { body } = await json('/catalogue/export.json?ordering=id')
    const day = v.nullable(v.string())
    const exported = v.parse(
      v.object({
        spacecraft: v.array(v.object({ id: v.number(), first_launch: day, last_mission_end: day })),
      }),
      body,
    )
    const { results } = await entriesOf('ordering=id&limit=100')
    expect(results.some(entry => entry.first_launch)).toBe(true)
    expect(
      results.map(({ id, first_launch, last_mission_end }) => ({
        id,
        first_launch,
        last_mission_end,
      })),
    ).toEqual(exported.spacecraft.slice(0, 100))
  })

  test.each([
    ['first_launch', 'first_launch'],
    ['last_end', 'last_mission_end'],
  ] as const)('is in the order of what it tells of flights: %s', async (ordering, field) => {
    for (const sign of ['', '-']) {
      const { results } = await entriesOf(`ordering=${sign}${ordering}&nulls=last&limit=100`)
      const told = results.map(entry => entry[field])
      const known = told.filter(moment => moment !== null)
      expect(known.length).toBeGreaterThan(80)
      const sorted = known.toSorted()
      expect(told.slice(0, known.length)).toEqual(sign ? sorted.toReversed() : sorted)
    }
  })

  test('tells since when a craft is up: from the launch of the flight without an end', async () => {
    const { results } = await entriesOf('ordering=id&limit=100')
    const up = results.filter(({ in_space }) => in_space)
    expect(up.length).toBeGreaterThan(3)
    for (const entry of results) {
      const craft = snapshot.spacecraft.find(({ id }) => id === entry.id)
      const flights = craft?.response_mode === 'detailed' ? craft.flights : []
      const open = flights.filter(flight => flight.mission_end === null)
      expect(open).toHaveLength(entry.in_space ? 1 : 0)
      expect(entry.up_since).toBe(open[0]?.launch?.net ?? null)
    }
  })

  test('is less than half of LL2’s records', async () => {
    const query = 'limit=24&ordering=-flights_count'
    const [entries, records] = await Promise.all(
      ['/catalogue/entries', '/2.3.0/spacecraft/'].map(
        async path => (await (await get(`${path}?${query}`)).text()).length,
      ),
    )
    const share = (entries ?? 0) / (records ?? 1)
    console.log(`24 entries: ${entries} letters of ${records}, ${Math.round(100 * share)} %`)
    expect(share).toBeLessThan(0.5)
  })

  test('lead on at the host that they were asked from', async () => {
    const { body } = await json('/catalogue/entries?limit=1', { host: 'craft.example' })
    expect(body).toMatchObject({ next: 'http://craft.example/catalogue/entries?limit=1&offset=1' })
  })

  test('refuses what the list refuses', async () => {
    expect(await json('/catalogue/entries?status=99')).toEqual({
      status: 400,
      body: { status: [messages.invalidChoice] },
    })
  })
})

test('/catalogue/configurations tells of all configurations by name, with their families', async () => {
  const { body } = await json('/catalogue/configurations')
  const { count, configurations: entries } = v.parse(configurationEntriesSchema, body)
  const all = await json('/2.3.0/spacecraft_configurations/?ordering=name&mode=detailed&limit=100')
  const records = v.parse(pageSchema(spacecraftConfigSchema), all.body)
  expect(count).toBe(records.count)
  expect(entries.map(({ id }) => id)).toEqual(records.results.map(({ id }) => id))
  for (const [place, found] of entries.entries()) {
    const { family, image, first_flight, last_flight, spacecraft, ...entry } = found
    const record = records.results[place]
    expect(record).toMatchObject(entry)
    expect(family.map(({ id, parent }) => [id, parent?.id])).toEqual(
      (record?.family ?? []).map(({ id, parent }) => [id, parent?.id]),
    )
  }
})
