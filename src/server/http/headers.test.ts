import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, describe, expect, test } from 'vitest'
import { whileStarting } from '../life/unready.ts'
import { type Door, listen } from '../listen.ts'
import { createNodeListener } from '../node-listener.ts'
import { testApp } from '../testing/test-app.ts'
import { readWebApp } from '../web-app/read-web-app.ts'
import { hostAdvice } from './base-url.ts'
import { pagePolicy } from './headers.ts'

const folder = await mkdtemp(join(tmpdir(), 'headers-'))
await mkdir(join(folder, 'assets'))
await writeFile(join(folder, 'index.html'), '<!doctype html><title>Spacecraft Catalogue</title>')
await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
await writeFile(join(folder, 'assets', 'index-abc.js'), 'export {}')

const publicUrl = 'https://spacecraft.example.org'
const logger = pino({ level: 'silent' })
const { app, snapshot } = await testApp({ web: await readWebApp(folder), publicUrl })
const [craft] = snapshot.spacecraft
// JSON cannot hold a bigint.
const broken = await testApp({
  snapshot: { ...snapshot, spacecraft: craft ? [{ ...craft, extra: 1n }] : [] },
  onError: () => {},
})
const doors = {
  site: await listen('127.0.0.1', 0, createNodeListener(app, { logger, publicUrl })),
  broken: await listen('127.0.0.1', 0, createNodeListener(broken.app, { logger, publicUrl })),
  starting: await listen('127.0.0.1', 0, createNodeListener(whileStarting, { logger, publicUrl })),
  plain: await listen('127.0.0.1', 0, createNodeListener(app, { logger })),
}
afterAll(async () => {
  await Promise.all(Object.values(doors).map(door => door.close()))
  await rm(folder, { recursive: true })
})

interface Answer {
  status: number
  headers: Record<string, string>
}

function ask(door: Door, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  const { port } = door.server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers, method }, response => {
      response.resume()
      const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
      resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(pairs) })
    })
      .on('error', reject)
      .end()
  })
}

const { headers: tagged } = await ask(doors.site, '/2.3.0/spacecraft/515/')

const cases: [string, number, () => Promise<Answer>, 'cross-origin' | 'same-origin'][] = [
  ['a page', 200, () => ask(doors.site, '/spacecraft'), 'same-origin'],
  ['a page that is missing', 404, () => ask(doors.site, '/nothing'), 'same-origin'],
  ['a redirect to a page', 302, () => ask(doors.site, '/'), 'same-origin'],
  ['a script', 200, () => ask(doors.site, '/assets/index-abc.js'), 'same-origin'],
  ['a script that is missing', 404, () => ask(doors.site, '/assets/index-old.js'), 'same-origin'],
  ['a picture', 200, () => ask(doors.site, '/favicon.svg'), 'cross-origin'],
  ['a list', 200, () => ask(doors.site, '/2.3.0/spacecraft/'), 'cross-origin'],
  [
    'an answer that is unchanged',
    304,
    () => ask(doors.site, '/2.3.0/spacecraft/515/', { 'if-none-match': tagged.etag }),
    'cross-origin',
  ],
  [
    'a browsable page',
    200,
    () => ask(doors.site, '/2.3.0/spacecraft/', { accept: 'text/html' }),
    'cross-origin',
  ],
  ['a redirect to data', 301, () => ask(doors.site, '/2.3.0/spacecraft'), 'cross-origin'],
  ['data that is missing', 404, () => ask(doors.site, '/2.3.0/spacecraft/9/'), 'cross-origin'],
  ['an export', 200, () => ask(doors.site, '/catalogue/export.csv'), 'cross-origin'],
  ['facets', 200, () => ask(doors.site, '/catalogue/facets'), 'cross-origin'],
  ['a feed', 200, () => ask(doors.site, '/catalogue/changes.atom'), 'cross-origin'],
  ['the status', 200, () => ask(doors.site, '/catalogue/status'), 'cross-origin'],
  ['health', 200, () => ask(doors.site, '/healthz'), 'cross-origin'],
  ['readiness', 200, () => ask(doors.site, '/readyz'), 'cross-origin'],
  [
    'a method refused',
    405,
    () => ask(doors.site, '/2.3.0/spacecraft/', {}, 'POST'),
    'cross-origin',
  ],
  ['a preflight', 204, () => ask(doors.site, '/2.3.0/', {}, 'OPTIONS'), 'cross-origin'],
  ['an endless address', 414, () => ask(doors.site, `/${'a'.repeat(9000)}`), 'cross-origin'],
  ['a bad Host', 400, () => ask(doors.site, '/2.3.0/', { host: 'a b' }), 'cross-origin'],
  [
    'an error of ours',
    500,
    () => ask(doors.broken, `/2.3.0/spacecraft/${craft?.id}/`),
    'cross-origin',
  ],
  ['a server that starts', 503, () => ask(doors.starting, '/2.3.0/'), 'cross-origin'],
]

/** The directives of a policy, each with its sources. */
const directivesOf = (policy: string) =>
  new Map(
    policy.split(';').map(directive => {
      const [name = '', ...sources] = directive.trim().split(' ')
      return [name, sources] as const
    }),
  )

// https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
describe.each(cases)('%s (%i)', (_, status, get, reach) => {
  test('passes every rule of the HTTP Observatory', async () => {
    const answer = await get()
    expect(answer.status).toBe(status)
    const { headers } = answer
    const policy = directivesOf(headers['content-security-policy'] ?? '')
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('frame-ancestors')).toEqual(["'none'"])
    expect(policy.get('base-uri')).toEqual(["'none'"])
    expect(policy.get('form-action')?.length).toBe(1)
    for (const [name, sources] of policy) {
      expect(sources.join(' ')).not.toMatch(/unsafe|http:|\*/)
      if (name !== 'img-src') expect(sources.join(' ')).not.toMatch(/https:|data:/)
    }
    const year = 365 * 24 * 60 * 60
    expect(headers['strict-transport-security']).toBe(`max-age=${year}`)
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
    for (const name of ['server', 'x-powered-by']) expect(headers[name]).toBeUndefined()
    expect(headers.date).toBeDefined()
  })

  test(`may be loaded by ${reach === 'cross-origin' ? 'any site' : 'our pages only'}`, async () => {
    const { headers } = await get()
    expect(headers['cross-origin-resource-policy']).toBe(reach)
  })
})

test('a page may load what is ours, pictures from anywhere, and data from where it is', () => {
  const own = ["'self'"]
  const none = ["'none'"]
  const allowed = {
    ...{ 'default-src': none, 'base-uri': none, 'frame-ancestors': none, 'form-action': own },
    ...{ 'font-src': own, 'manifest-src': own, 'script-src': own, 'style-src': own },
    ...{ 'worker-src': own, 'connect-src': own, 'img-src': ["'self'", 'data:', 'https:'] },
  }
  expect(Object.fromEntries(directivesOf(pagePolicy()))).toEqual(allowed)
  const api = 'https://api.example'
  expect(Object.fromEntries(directivesOf(pagePolicy(api)))).toEqual({
    ...allowed,
    'connect-src': ["'self'", api],
  })
})

test('without TLS nobody is told to come over it', async () => {
  const { headers } = await ask(doors.plain, '/2.3.0/')
  expect(headers['strict-transport-security']).toBeUndefined()
})

test.each([
  ['0.0.0.0', undefined, true],
  ['::', undefined, true],
  ['192.0.2.7', undefined, true],
  ['0.0.0.0', 'https://spacecraft.example.org', false],
  ['127.0.0.1', undefined, false],
  ['localhost', undefined, false],
  ['::1', undefined, false],
  ['[::1]', undefined, false],
  ['127.255.10.1', undefined, false],
  ['127.0.0.1.example.org', undefined, true],
  ['127.0', undefined, true],
  ['my.localhost', undefined, true],
  ['localhost.example.org', undefined, true],
  ['1::1', undefined, true],
  ['::11', undefined, true],
])('on %s with %s for PUBLIC_URL, that links can be forged is said: %s', (HOST, url, isSaid) => {
  const said = hostAdvice({ HOST, PUBLIC_URL: url })
  if (isSaid) expect(said).toMatch(/^Links in answers follow the Host header .+ set PUBLIC_URL\.$/)
  else expect(said).toBeNull()
})

test('a forged Host leads no redirect astray', async () => {
  const forged = { host: 'evil.example' }
  for (const path of [
    '/',
    '/about/',
    '/2.3.0/spacecraft',
    '//evil.example/',
    '/2.3.0//evil.example',
  ]) {
    const { headers } = await ask(doors.plain, path, forged)
    expect(headers.location ?? '/').toMatch(/^\/(?!\/)/)
  }
})
