import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSnapshot } from '#snapshot/parse-snapshot.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { origin, testApp } from '../../server/testing/test-app.ts'
import { OtherRevisionError, readCopy } from './catalogue-copy.ts'

const data = syntheticCatalogue({ size: 150, mode: 'detailed' })
const source = 'https://ll.thespacedevs.com/2.3.0/'
const snapshot = parseSnapshot(
  serializeSnapshot({ ...data, source, captured_at: '2026-11-20T06:00:00Z', complete: true }),
  'synthetic',
)
const { get } = await testApp({ snapshot })

const text = await (await get('/catalogue/snapshot')).text()
const copy = await readCopy(text, snapshot.revision, origin)

const ids = (field: 'status' | 'agency' | 'type' | 'license' | 'spacecraft_config') =>
  fc
    .uniqueArray(fc.nat(12), { maxLength: 3 })
    .map(values => (values.length ? [[field, values.join()]] : []))
const one = (field: string, ...values: string[]) =>
  fc.option(fc.constantFrom(...values)).map(value => (value === null ? [] : [[field, value]]))
const query = fc
  .tuple(
    ids('status'),
    ids('agency'),
    ids('type'),
    ids('license'),
    ids('spacecraft_config'),
    one('in_space', 'true', 'false', 'maybe'),
    one('search', 'syn', 'Synthetic Lander', 'востк', 'a"b', '%', 'nothing at all'),
    one('ordering', '-flights_count', 'name', 'first_launch', '-last_end', 'nonsense'),
    one('nulls', 'last'),
    one('time_in_space__gte', 'P1D', 'PT1S', 'soon'),
    one('launched__lte', '1985', '1999-02-29'),
    one('on', '1995-06-01', '2100-01-01', '1995'),
    one('ids', '1-40,77', '3,9999', '5-3'),
    one('destination', 'International Space Station', 'nowhere'),
    one('reuse', 'changed', 'commercial,uncredited', 'eating'),
    one('field', 'serial_number', 'size', 'nothing'),
    one('limit', '3', '24', '0', '1000'),
    one('offset', '0', '24', '9999'),
    one('mode', 'list', 'detailed'),
  )
  .map(parts => new URLSearchParams(parts.flat() as [string, string][]).toString())

const listPaths = [
  '/catalogue/entries',
  '/catalogue/facets',
  '/catalogue/suggestions',
  '/catalogue/completions',
  '/catalogue/dates',
  '/catalogue/records',
  '/catalogue/gaps',
  '/catalogue/credits',
  '/catalogue/configurations',
  '/catalogue/in-space',
  '/2.3.0/spacecraft/',
  '/2.3.0/spacecraft_configurations/',
  '/2.3.0/config/spacecraft_statuses/',
]

describe('a copy answers letter by letter as the server', () => {
  const expectSame = async (path: string) => {
    const { status, body } = copy.ask(path)
    const response = await get(path)
    expect(status).toBe(response.status)
    expect(JSON.stringify(body)).toBe(await response.text())
  }

  test('whatever a list is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...listPaths), query, (path, asked) =>
        expectSame(asked ? `${path}?${asked}` : path),
      ),
      { numRuns: 300 },
    )
  })

  test.each(['csv?search=syn&ordering=name', 'json?status=1&nulls=last', 'csv?'])(
    'in a file, export.%s',
    async name => {
      const path = `/catalogue/export.${name}`
      // As bytes, since a text would lose the mark that it begins with.
      const file = String(Buffer.from(await (await get(path)).arrayBuffer()))
      expect(copy.ask(path)).toEqual({ status: 200, body: file })
    },
  )

  test('which data it is of', async () => {
    const { age: _, ...status } = await (await get('/catalogue/status')).json()
    expect(copy.ask('/catalogue/status').body).toMatchObject(status)
  })

  test.each([1, 150, 151, 'nothing', '1%202'])('about craft %s', async id => {
    await expectSame(`/2.3.0/spacecraft/${id}/`)
    await expectSame(`/2.3.0/spacecraft_configurations/${id}/`)
  })
})

describe('no copy is made', () => {
  const refuse = (text: string, revision = snapshot.revision) =>
    expect(readCopy(text, revision, origin)).rejects.toThrow(OtherRevisionError)

  test('of another revision', () => refuse(text, '0123456789ab'))

  test('of a file with one letter changed', () =>
    refuse(text.replace('"name":"Synthetic', '"name":"synthetic')))

  test('of a file that broke off', () => refuse(text.slice(0, -100)))

  test.each(['', '{}', '<!doctype html>', '{"spacecraft":[]}'])('of %s', other => refuse(other))
})

test('data captured again unchanged makes the same copy', async () => {
  const later = serializeSnapshot({ ...snapshot, captured_at: '2026-11-21T06:00:00Z' })
  const again = await readCopy(later, snapshot.revision, origin)
  expect(again.ask('/catalogue/in-space').body).toMatchObject({
    captured_at: '2026-11-21T06:00:00Z',
  })
})
