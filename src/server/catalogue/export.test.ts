import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { exportPieces } from '#answers/export/export-pieces.ts'
import { createEngine } from '#engine/create-engine.ts'
import { catalogueExportSchema } from '#ll2/catalogue-export.ts'
import { messages } from '#ll2/errors.ts'
import type { Flight } from '#ll2/flight.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { testApp } from '../testing/test-app.ts'

const snapshotOf = (data: ReturnType<typeof makeCatalogue>, captured_at: string | null = null) => ({
  ...data,
  source: 'https://ll.thespacedevs.com/2.3.0/',
  captured_at,
  complete: true,
  revision: 'test',
})

async function readCsv(app: Awaited<ReturnType<typeof testApp>>, query = '') {
  const response = await app.get(`/catalogue/export.csv?${query}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  // `text()` would drop the mark.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
  expect(text.startsWith('\ufeff')).toBe(true)
  return parse(text, { columns: true, bom: true }) as Record<string, string>[]
}

async function readJson(app: Awaited<ReturnType<typeof testApp>>) {
  return v.parse(catalogueExportSchema, (await app.json('/catalogue/export.json')).body)
}

describe('the sample', async () => {
  const app = await testApp()
  const query = 'ordering=-time_in_space&status=4'

  test('is exported whole, in the list’s order, not by pages', async () => {
    const { results } = await app.page(`/2.3.0/spacecraft/?${query}&limit=100`)
    const ids = results.map(({ id }) => id)
    const { body } = await app.json(`/catalogue/export.json?${query}&limit=2&offset=3`)
    const exported = v.parse(v.strictObject(catalogueExportSchema.entries), body)
    expect(exported.spacecraft.map(({ id }) => id)).toEqual(ids)
    expect(exported).toMatchObject({ query, count: ids.length, captured_at: null })
    const rows = await readCsv(app, query)
    expect(rows.map(({ id }) => Number(id))).toEqual(ids)
    expect(new Set(rows.map(row => row.query))).toEqual(new Set([query]))
  })

  test('carries credit and licence of every picture', async () => {
    const rows = await readCsv(app)
    const row = (id: string) => rows.find(found => found.id === id)
    expect(row('579')).toMatchObject({
      picture_credit: 'SpaceX',
      picture_licence: 'CC BY-NC 2.0',
      picture_licence_link: 'https://creativecommons.org/licenses/by-nc/2.0/',
    })
    expect(row('198')).toMatchObject({ picture_credit: 'Unknown', picture_licence: 'Unknown' })
    expect(row('560')).toMatchObject({ picture_url: '', picture_credit: '', picture_licence: '' })
    expect(rows.every(({ rights }) => rights?.includes('Launch Library 2'))).toBe(true)
  })

  test('refuses what the list refuses', async () => {
    expect(await app.json('/catalogue/export.csv?status=99')).toEqual({
      status: 400,
      body: { status: [messages.invalidChoice] },
    })
  })

  test('is a file with a strong tag of its own order', async () => {
    const first = await app.get('/catalogue/export.csv?ordering=name')
    expect(first.headers.get('content-disposition')).toBe('attachment; filename="spacecraft.csv"')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"/)
    const again = await app.get('/catalogue/export.csv?ordering=name', { 'If-None-Match': tag })
    expect(again.status).toBe(304)
    const other = await app.get('/catalogue/export.csv?ordering=-name')
    expect(other.headers.get('etag')).not.toBe(tag)
  })
})

test.each([
  ['quotes', 'The "Dragon"'],
  ['commas', 'a, b, c'],
  ['line breaks', 'one\r\ntwo\nthree'],
  ['Cyrillic', 'Восток «Орёл» №1'],
  ['an emoji', '🛰 craft'],
])('%s come through unchanged', async (_, name) => {
  const app = await testApp({ snapshot: snapshotOf(makeCatalogue([{ name }])) })
  expect((await readCsv(app))[0]?.name).toBe(name)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a spreadsheet does not reckon with %j',
  async name => {
    const app = await testApp({ snapshot: snapshotOf(makeCatalogue([{ name }])) })
    expect((await readCsv(app))[0]?.name).toBe(`'${name}`)
  },
)

test('figures and durations stay as they are', async () => {
  const data = makeCatalogue([{ flights_count: 0, time_in_space: 'P544DT13H48M', in_space: false }])
  const app = await testApp({ snapshot: snapshotOf(data, '2026-01-02T03:04:05Z') })
  expect((await readCsv(app))[0]).toMatchObject({
    flights_count: '0',
    time_in_space: 'P544DT13H48M',
    in_space: 'false',
    captured_at: '2026-01-02T03:04:05Z',
  })
})

test('times stand there in days too, to the second, and unknown ones nowhere', async () => {
  const data = makeCatalogue([
    { time_in_space: 'P1DT12H', time_docked: 'PT1S' },
    { time_in_space: 'PT0.25S', time_docked: 'P0D' },
    { time_in_space: null, time_docked: null },
  ])
  const app = await testApp({ snapshot: snapshotOf(data) })
  const { spacecraft } = await readJson(app)
  const days = [
    [1.5, 0.00001],
    [0, 0],
    [null, null],
  ]
  expect(
    spacecraft.map(({ time_in_space_days, time_docked_days }) => [
      time_in_space_days,
      time_docked_days,
    ]),
  ).toEqual(days)
  expect((await readCsv(app)).map(row => [row.time_in_space_days, row.time_docked_days])).toEqual([
    ['1.5', '0.00001'],
    ['0', '0'],
    ['', ''],
  ])
})

describe('the flights of a craft', () => {
  const captured = '2026-01-01T00:00:00Z'
  const flight = (net: string | null, mission_end: string | null): Flight => ({
    id: 1,
    url: '',
    launch: { id: 'a', url: '', net },
    mission_end,
  })
  const spans = async (flights: Flight[][], captured_at: string | null = captured) => {
    const data = makeCatalogue(flights.map(() => ({})))
    const spacecraft = data.spacecraft.map(
      (craft, n) => ({ ...craft, response_mode: 'detailed', flights: flights[n] }) as Spacecraft,
    )
    const app = await testApp({ snapshot: snapshotOf({ ...data, spacecraft }, captured_at) })
    const rows = await readCsv(app)
    return rows.map(row => [row.first_launch, row.last_mission_end])
  }

  test('tell its first launch and its last end, in whatever order LL2 lists them', async () => {
    const early = flight('2001-02-03T04:05:06Z', '2001-03-03T00:00:00.500Z')
    const late = flight('2020-01-01T02:00:00+02:00', '2021-01-01T00:00:00Z')
    const span = ['2001-02-03T04:05:06Z', '2021-01-01T00:00:00Z']
    expect(
      await spans([
        [early, late],
        [late, early],
      ]),
    ).toEqual([span, span])
    expect(await spans([[early]])).toEqual([['2001-02-03T04:05:06Z', '2001-03-03T00:00:00.500Z']])
  })

  test.each([captured, null])('that are booked have not begun (captured %j)', async captured_at => {
    const booked = flight('2999-01-01T00:00:00Z', '2999-06-01T00:00:00Z')
    const flown = flight('2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z')
    expect(await spans([[booked], [booked, flown]], captured_at)).toEqual([
      ['', ''],
      ['2020-01-01T00:00:00Z', ''],
    ])
  })

  test('that lack a date, or have one that is none, tell nothing', async () => {
    const lacking = [flight(null, null), flight('=1+1', 'soon'), { id: 1, url: '' }]
    expect(await spans([lacking, []])).toEqual([
      ['', ''],
      ['', ''],
    ])
  })

  test('are as many as they like', async () => {
    const many = Array.from({ length: 200_000 }, () => flight('2020-01-01T00:00:00Z', null))
    expect(await spans([many])).toEqual([['2020-01-01T00:00:00Z', '']])
  })
})

test('a reader finds the ids of what is named', async () => {
  const [spacecraft_config] = syntheticCatalogue({ size: 600, mode: 'normal' }).configurations
  if (spacecraft_config?.response_mode !== 'normal') throw new Error('It has a configuration')
  const { id, type, agency, family } = spacecraft_config
  const data = makeCatalogue([{ spacecraft_config }, {}])
  const app = await testApp({ snapshot: snapshotOf(data) })
  expect((await readJson(app)).spacecraft[0]).toMatchObject({
    status_id: 1,
    spacecraft_config_id: id,
    type_id: type?.id,
    agency_id: agency?.id,
    family_ids: family?.map(one => one.id),
  })
  const rows = await readCsv(app)
  expect(rows[0]).toMatchObject({ spacecraft_config_id: String(id), agency_id: String(agency?.id) })
  expect(rows[1]).toMatchObject({ spacecraft_config_id: '1', agency_id: '', family_ids: '' })
})

test('the columns that people rely on keep their names and their order', async () => {
  const app = await testApp()
  const known =
    'id,name,serial_number,status,spacecraft_config,type,agency,family,in_space,is_placeholder,time_in_space,time_docked,flights_count,mission_ends_count,description,url,picture_url,picture_title,picture_credit,picture_licence,picture_licence_link,query,source,captured_at,rights'
  const text = await (await app.get('/catalogue/export.csv')).text()
  const names = text.slice(0, text.indexOf('\r\n')).split(',')
  expect(names.filter(name => known.split(',').includes(name)).join()).toBe(known)
})

test('an export is made craft by craft, none before it is asked for', async () => {
  const snapshot = snapshotOf(syntheticCatalogue({ size: 600, mode: 'detailed' }))
  const site = { snapshot, engine: createEngine(snapshot) }
  const question = { filters: {}, ordering: [] }
  const csv = [...exportPieces(site, question, 'csv')]
  expect(csv).toHaveLength(1 + 600)
  expect(csv.every(piece => piece.endsWith('\r\n'))).toBe(true)
  const json = [...exportPieces(site, question, 'json')]
  expect(json).toHaveLength(1 + 600 + 1)
  // As if it had been written at once.
  expect(json.join('')).toBe(JSON.stringify(JSON.parse(json.join(''))))

  const touched = new Set<number>()
  const results = snapshot.spacecraft.map(
    craft =>
      new Proxy(craft, {
        get(record, member) {
          touched.add(record.id)
          return Reflect.get(record, member)
        },
      }),
  )
  const engine = { ...site.engine, list: () => ({ count: 600, results }) }
  const pieces = exportPieces({ snapshot, engine }, question, 'csv')
  pieces.next()
  expect(touched.size).toBe(0)
  pieces.next()
  expect([...touched]).toEqual([snapshot.spacecraft[0]?.id])
})

test('no craft is a table of names alone, and an empty list', async () => {
  const app = await testApp()
  expect(await readCsv(app, 'search=nothing')).toEqual([])
  const { body } = await app.json('/catalogue/export.json?search=nothing')
  expect(v.parse(catalogueExportSchema, body).spacecraft).toEqual([])
})

test('every synthetic craft is in the schema and in the table', async () => {
  const app = await testApp({
    snapshot: snapshotOf(syntheticCatalogue({ size: 600, mode: 'detailed' })),
  })
  const { body } = await app.json('/catalogue/export.json')
  const { spacecraft } = v.parse(catalogueExportSchema, body)
  const rows = await readCsv(app)
  expect(rows.map(({ id, name }) => [id, name])).toEqual(
    spacecraft.map(({ id, name }) => [String(id), name]),
  )
  expect(spacecraft).toHaveLength(600)
})
