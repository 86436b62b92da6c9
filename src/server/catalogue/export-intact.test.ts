import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { catalogueExportSchema } from '#ll2/catalogue-export.ts'
import type { SpacecraftNormal } from '#ll2/spacecraft-normal.ts'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { hasPython, runPython } from '../testing/python.ts'
import { testApp } from '../testing/test-app.ts'

type Row = Record<string, string>
type Craft = Partial<SpacecraftNormal>

const url = 'https://ll.example/2.3.0/'

/** Everything that a reader of CSV, a spreadsheet or an encoding is known to stumble over. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['\n', '\r', '\r\n', '\v', '\f', '\u001c', '\u0085', '\u2028', '\u2029', '\0', '\u001a'],
    ...['"', '""', "'", ',', ';', '\t', '|', '\\', ' ', '\u00a0', '\ufeff', '=1+1', '+1', '-1'],
    ...['@SUM(A1)', '＝1', '\ud800', '\udc00', '🛰', '\u202e', '\u2066', '\u200f', 'null', '#N/A'],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const text = fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join(''))

const craft: fc.Arbitrary<Craft> = fc
  .record({
    name: text,
    serial_number: fc.option(text),
    description: fc.option(text),
    status: text,
    configuration: text,
    type: text,
    agency: text,
    family: text,
    picture: fc.option(fc.record({ name: text, image_url: text, credit: text, license: text })),
  })
  .map(({ status, configuration, type, agency, family, picture, ...members }) => ({
    ...members,
    status: { id: 1, name: status },
    image: picture && {
      ...picture,
      id: 1,
      thumbnail_url: null,
      license: { id: 2, name: picture.license, link: picture.license },
    },
    spacecraft_config: makeConfiguration({
      name: configuration,
      type: { id: 2, name: type },
      agency: { response_mode: 'list', id: 3, url, name: agency, type: null },
      family: [{ response_mode: 'normal', id: 4, name: family }],
    }),
  }))

/** A catalogue's file, through the whole app. */
async function download(hostile: readonly Craft[], format: 'csv' | 'json'): Promise<Buffer> {
  const data = makeCatalogue(hostile)
  const snapshot = { ...data, source: url, captured_at: null, complete: true, revision: 'test' }
  const { get } = await testApp({ snapshot })
  return Buffer.from(await (await get(`/catalogue/export.${format}`)).arrayBuffer())
}

/** What UTF-8 can hold of a text. */
const asUtf8 = (value: string) => Buffer.from(value).toString()

/** The rows that a reader must find, after taking one apostrophe off the texts that begin with it. */
const rowsOf = (hostile: readonly Craft[]): Row[] =>
  hostile.map((members, n) => {
    const { name = '', serial_number, description, status, spacecraft_config, image } = members
    return {
      id: String(n + 1),
      name,
      serial_number: serial_number ?? '',
      description: description?.trim() ? description : '',
      status: status?.name ?? '',
      spacecraft_config: spacecraft_config?.name ?? '',
      type: spacecraft_config?.type?.name ?? '',
      agency: spacecraft_config?.agency?.name ?? '',
      family: spacecraft_config?.family?.[0]?.name ?? '',
      picture_url: image?.image_url ?? '',
      picture_title: image?.name ?? '',
      picture_credit: image ? (image.credit?.trim() ? image.credit : 'Unknown') : '',
      picture_licence: image?.license?.name ?? '',
      picture_licence_link: image?.license?.link ?? '',
    }
  })

const mapValues = (row: Row, change: (value: string) => string): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, change(value)]))

const unguarded = (row: Row) => mapValues(row, value => value.replace(/^'/, ''))

function expectIntact(rows: readonly Row[], hostile: readonly Craft[]) {
  expect(rows).toHaveLength(hostile.length)
  for (const [n, wanted] of rowsOf(hostile).entries()) {
    expect(unguarded(rows[n] ?? {})).toMatchObject(mapValues(wanted, asUtf8))
  }
}

const readByNode = async (hostile: readonly Craft[]): Promise<Row[]> =>
  parse(await download(hostile, 'csv'), { columns: true, bom: true })

const rowsSchema = v.array(v.record(v.string(), v.string()))

/** As someone would write it who read the documentation of Python's `csv`. */
const python = `
import csv, io, json, sys
csv.field_size_limit(2**30)
text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8-sig', newline='')
print(json.dumps(list(csv.DictReader(text, strict=True))))
`
test('whatever the values hold, the CSV reads back as the craft of the list, each value whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(craft, { maxLength: 5 }), async hostile => {
      expectIntact(await readByNode(hostile), hostile)
    }),
    { numRuns: 150 },
  )
})

test.skipIf(!hasPython)('and so it does in Python 3.11', async () => {
  const hostile = fc.sample(craft, 1000)
  const rows = v.parse(rowsSchema, runPython(python, await download(hostile, 'csv')))
  expectIntact(rows, hostile)
})

test('whatever the values hold, the JSON has them to the last half of a surrogate pair', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(craft, { maxLength: 5 }), async hostile => {
      const body: unknown = JSON.parse((await download(hostile, 'json')).toString())
      const exported = v.parse(catalogueExportSchema, body)
      expect(exported.count).toBe(hostile.length)
      for (const [n, wanted] of rowsOf(hostile).entries()) {
        const { name, serial_number, description, status, spacecraft_config } = wanted
        const found = exported.spacecraft[n]
        expect(found).toMatchObject({ name, status, spacecraft_config, family: [wanted.family] })
        expect(found?.serial_number ?? '').toBe(serial_number)
        expect(found?.description ?? '').toBe(description)
        expect(found?.picture?.title ?? '').toBe(wanted.picture_title)
      }
    }),
    { numRuns: 50 },
  )
})

test.each([
  ...['a\n=1+1', 'a\r=1+1', 'a\r\n\t+1', '\n-1', ' =1+1', '\u00a0@SUM(A1)', '\u200e=1', '\0=1'],
  ...["'", "'=1", "''quoted''", '\t', 'a\u2028=1', 'a\u0085=1', '＝1', '\r'],
])('a spreadsheet does not reckon with %j, and one apostrophe less is the name', async name => {
  const [row] = await readByNode([{ name }])
  expect(row?.name).toBe(`'${name}`)
})

test.each(['a=1', 'a - b', 'Soyuz-2', 'a\nb', "Lin'ge", 'x@y', ' a', 'one, -1'])(
  'nothing is put before %j',
  async name => {
    const [row] = await readByNode([{ name }])
    expect(row?.name).toBe(name)
  },
)

test('a figure below zero stays a figure', async () => {
  const [row] = await readByNode([{ flights_count: -1, time_in_space: '-P1DT12H' }])
  expect(row).toMatchObject({
    flights_count: '-1',
    time_in_space: "'-P1DT12H",
    time_in_space_days: '-1.5',
  })
})

test('a name of 200,000 line breaks keeps nobody waiting', async () => {
  const name = `${'\n \u200e'.repeat(200_000)}end`
  const [row] = await readByNode([{ name }])
  expect(row?.name).toBe(`'${name}`)
})
