import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { catalogueExportSchema } from '#ll2/catalogue-export.ts'
import { messages } from '#ll2/errors.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { testApp } from '../../testing/test-app.ts'

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
