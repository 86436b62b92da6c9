import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { csvColumns } from '#answers/export/csv-pieces.ts'
import { catalogueExportSchema } from '#ll2/catalogue-export.ts'
import { parseSnapshot } from '#snapshot/parse-snapshot.ts'
import { testApp } from '../testing/test-app.ts'

const { get, json, snapshot } = await testApp()
const query = 'ordering=-time_in_space&status=4'

test('JSON Lines have the craft of the JSON, in its order, each with what holds for all', async () => {
  const response = await get(`/catalogue/export.jsonl?${query}`)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson')
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="spacecraft.jsonl"',
  )
  const text = await response.text()
  expect(text).toMatch(/\}\n$/)
  const lines = text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  const { body } = await json(`/catalogue/export.json?${query}`)
  const { spacecraft, source, captured_at, rights } = v.parse(catalogueExportSchema, body)
  expect(lines).toEqual(spacecraft.map(craft => ({ ...craft, query, source, captured_at, rights })))
})

test('JSON Lines of no craft are no lines', async () => {
  expect(await (await get('/catalogue/export.jsonl?search=nothingofthekind')).text()).toBe('')
})

const csvOf = async (path: string) =>
  parse(await (await get(path)).text(), { bom: true }) as string[][]

test('the CSV has the columns that are asked for, in that order', async () => {
  const all = await csvOf('/catalogue/export.csv')
  expect(all[0]).toEqual(csvColumns)
  const asked = ['rights', 'name', 'id', 'picture_credit']
  const chosen = await csvOf(`/catalogue/export.csv?columns=${asked.join(',')}`)
  expect(chosen).toEqual(all.map(row => asked.map(name => row[csvColumns.indexOf(name)])))
})

test.each(['', ',', ' , '])('with columns=%j the CSV has all of them', async columns => {
  expect((await csvOf(`/catalogue/export.csv?columns=${columns}`))[0]).toEqual(csvColumns)
})

test('a column that is asked for twice comes once, and blanks do not matter', async () => {
  const [names] = await csvOf('/catalogue/export.csv?columns=id, name,id')
  expect(names).toEqual(['id', 'name'])
})

test('a column that is none is an error, which names those there are', async () => {
  const all = csvColumns.join(', ')
  expect(await json('/catalogue/export.csv?columns=id,mass')).toEqual({
    status: 400,
    body: { columns: [`There is no column “mass”. There are: ${all}.`] },
  })
  // Errors of the filters come with it; of an endless name the beginning is repeated.
  expect(await json(`/catalogue/export.csv?status=x&columns=${'🛰'.repeat(500)}`)).toEqual({
    status: 400,
    body: {
      status: expect.any(Array),
      columns: [`There is no column “${'🛰'.repeat(40)}”. There are: ${all}.`],
    },
  })
  expect((await get('/catalogue/export.csv?columns=constructor')).status).toBe(400)
})

test('other columns are another file, which its tag tells', async () => {
  const tagOf = async (path: string) => (await get(path)).headers.get('etag')
  const tags = await Promise.all(
    ['', '?columns=id', '?columns=id,name', '?columns=name,id'].map(query =>
      tagOf(`/catalogue/export.csv${query}`),
    ),
  )
  expect(new Set(tags).size).toBe(tags.length)
})

test('the snapshot is whole, confirmed by its tag in any coding, and never sent in parts', async () => {
  const response = await get('/catalogue/snapshot')
  const tag = response.headers.get('etag') ?? ''
  expect(parseSnapshot(await response.text(), 'it').revision).toBe(snapshot.revision)
  expect(response.headers.get('catalogue-revision')).toBe(snapshot.revision)
  expect(response.headers.get('access-control-expose-headers')).toBe('ETag, Catalogue-Revision')
  const asked = { 'accept-encoding': 'gzip', 'if-none-match': `"other", ${tag}` }
  const confirmed = await get('/catalogue/snapshot', asked)
  expect(confirmed.status).toBe(304)
  expect(await confirmed.text()).toBe('')
  expect(confirmed.headers.get('catalogue-revision')).toBe(snapshot.revision)
  // Parts of two states would make a third that never was.
  const part = await get('/catalogue/snapshot', { range: 'bytes=0-9' })
  expect(part.status).toBe(200)
  expect(part.headers.get('accept-ranges')).toBeNull()
  expect((await part.text()).length).toBeGreaterThan(10)
})
