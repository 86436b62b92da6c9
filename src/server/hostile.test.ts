import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testApp } from './testing/test-app.ts'

const { app, get, snapshot } = await testApp()

const names = [
  ...['search', 'name', 'status', 'spacecraft_config', 'in_space', 'is_placeholder', 'ordering'],
  ...['limit', 'offset', 'mode', 'format', 'type', 'agency', 'family', 'license', '__proto__'],
  ...['time_in_space__gte', 'time_docked__lte', 'flights_count__gte', 'human_rated', 'in_use'],
]
const paths = [
  ...[
    '/2.3.0/',
    '/2.3.0/spacecraft/',
    '/2.3.0/spacecraft/515/',
    '/2.3.0/spacecraft_configurations/',
  ],
  ...['/2.3.0/config/spacecraft_statuses/', '/2.3.0/agencies/63/', '/catalogue/facets'],
  ...[
    '/catalogue/status',
    '/catalogue/snapshot',
    '/healthz',
    '/spacecraft',
    '/',
    '//',
    '/assets/x',
  ],
]
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'PURGE', 'QUERY']

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map(encodeURIComponent),
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
  fc.bigInt().map(String),
  fc.integer().map(String),
  fc.constantFrom(
    '%00',
    '%',
    '%zz',
    '%ff%fe',
    '%c3%28',
    '%ed%a0%80',
    '..%2f..',
    '\\',
    '%0d%0a',
    '٣',
  ),
  fc.constantFrom(
    '9'.repeat(5000),
    'a,'.repeat(3000),
    '%F0%9F%9A%80'.repeat(600),
    'P'.repeat(8200),
  ),
)
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names), nasty), nasty), { maxLength: 6 })
  .map(pairs => pairs.map(pair => pair.join('=')).join('&'))
const path = fc.oneof(
  fc.constantFrom(...paths),
  nasty.map(id => `/2.3.0/spacecraft/${id}/`),
  nasty.map(rest => `/2.3.0/${rest}`),
  nasty.map(rest => `/${rest}`),
)
const header = fc.string({ unit: 'grapheme-ascii', maxLength: 60 })
const requests = fc.record({
  method: fc.oneof({ weight: 8, arbitrary: fc.constant('GET') }, fc.constantFrom(...methods)),
  target: fc.tuple(path, query).map(([where, what]) => `${where}?${what}`),
  headers: fc.record(
    {
      accept: fc.oneof(header, fc.constantFrom('text/html', '*/*', 'text/html;q=0')),
      'accept-encoding': fc.oneof(header, fc.constantFrom('br', 'gzip, br;q=0.1')),
      'if-none-match': fc.oneof(header, fc.constant('*')),
      host: header,
    },
    { requiredKeys: [] },
  ),
})

describe('hostile requests', () => {
  test('10,000 of them bring no 5xx', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async ({ method, target, headers }) => {
        const response = await app.request(`http://localhost${target}`, { method, headers })
        expect(response.status).toBeLessThan(500)
      }),
      { numRuns: 10_000, seed: 230 },
    )
  }, 120_000)

  test('addresses longer than 8,190 characters are refused', async () => {
    const at = (length: number) =>
      `/2.3.0/spacecraft/?search=${'a'.repeat(length)}`.slice(0, length)
    expect((await get(at(8190))).status).toBe(200)
    const refused = await get(at(8191))
    expect(refused.status).toBe(414)
    expect(await refused.json()).toEqual({
      detail: 'The address is longer than 8190 characters.',
    })
  })

  test('an error nobody expected is a 500 that is told of, and the next request is answered', async () => {
    const errors: Error[] = []
    const [craft, ...others] = snapshot.spacecraft
    if (!craft) throw new Error('The sample is empty')
    const broken = await testApp({
      // JSON cannot hold a bigint.
      snapshot: { ...snapshot, spacecraft: [{ ...craft, extra: 1n }, ...others] },
      onError: error => errors.push(error),
    })
    expect(await broken.json(`/2.3.0/spacecraft/${craft.id}/`)).toEqual({
      status: 500,
      body: { detail: 'Something went wrong on our side.' },
    })
    expect(errors).toHaveLength(1)
    expect((await broken.json('/2.3.0/spacecraft/515/')).status).toBe(200)
  })
})
