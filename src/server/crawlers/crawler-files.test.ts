import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { catalogueAddresses } from '#pages/site-map/catalogue-addresses.ts'
import { crawlerFiles } from '#pages/site-map/crawler-files.ts'
import { siteMaps } from '#pages/site-map/site-maps.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { openSnapshotShelf } from '../freshness/snapshot-shelf.ts'
import { temporaryFolder } from '../testing/start-server.ts'
import { origin, testApp } from '../testing/test-app.ts'
import { readWebApp } from '../web-app/read-web-app.ts'

const folder = await mkdtemp(join(tmpdir(), 'crawlers-'))
afterAll(() => rm(folder, { recursive: true }))
await writeFile(join(folder, 'index.html'), '<!doctype html><title>Spacecraft Catalogue</title>')
const web = await readWebApp(folder)
const { get, snapshot } = await testApp({ web, crawlerFiles })

const textOf = async (path: string, headers?: Record<string, string>) => {
  const response = await get(path, headers)
  expect(response.status, path).toBe(200)
  return response.text()
}
const locationsIn = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at)

test('the site map names every page once, and each of them is there', async () => {
  const locations = locationsIn(await textOf('/sitemap.xml'))
  expect(new Set(locations).size).toBe(locations.length)
  for (const { id } of snapshot.spacecraft) {
    expect(locations).toContain(`${origin}/spacecraft/${id}`)
  }
  expect(locations).toEqual(
    expect.arrayContaining(
      ['spacecraft', 'configurations', 'credits'].map(at => `${origin}/${at}`),
    ),
  )
  for (const location of locations) {
    const response = await get(String(location).replace(origin, ''))
    expect(response.status, location).toBe(200)
  }
})

test('the files come with their types and are confirmed by tag', async () => {
  for (const [path, type] of [
    ['/sitemap.xml', /xml/],
    ['/robots.txt', /^text\/plain/],
    ['/llms.txt', /^text\/plain/],
  ] as const) {
    const response = await get(path)
    expect(response.headers.get('content-type'), path).toMatch(type)
    const tag = response.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"/)
    expect((await get(path, { 'if-none-match': tag })).status, path).toBe(304)
  }
})

test('addresses are those of PUBLIC_URL, else those the client used', async () => {
  expect(await textOf('/robots.txt', { host: 'craft.example:81' })).toContain(
    '\nSitemap: http://craft.example:81/sitemap.xml\n',
  )
  const publicUrl = 'https://spacecraft.example.org'
  const behindProxy = await testApp({ web, crawlerFiles, publicUrl })
  const text = await (await behindProxy.get('/sitemap.xml', { host: 'inner:1' })).text()
  for (const location of locationsIn(text))
    expect(location).toMatch(/^https:\/\/spacecraft\.example\.org\//)
})

test('craft that changed say when, others claim nothing', async () => {
  const snapshots = join(await temporaryFolder(), 'snapshots')
  const store = openSnapshotStore(snapshots)
  const sample = await loadSnapshot()
  const [first, ...others] = sample.spacecraft
  const captured_at = '2026-01-02T00:00:00.000Z'
  await store.publish({ ...sample, captured_at: '2026-01-01T00:00:00.000Z', spacecraft: others })
  await store.publish({ ...sample, captured_at })
  const data = await openSnapshotShelf(snapshots, pino({ level: 'silent' })).take()
  const app = await testApp({ web, crawlerFiles, ...data })
  const text = await (await app.get('/sitemap.xml')).text()
  const changed = [...text.matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod>/g)]
  expect(changed.map(([, at, moment]) => [at, Date.parse(moment ?? '')])).toEqual(
    ['spacecraft', `spacecraft/${first?.id}`].map(at => [
      `${origin}/${at}`,
      Date.parse(captured_at),
    ]),
  )
})

test('a site map with too many addresses comes in parts, which together name them all', () => {
  const spacecraft = Array.from({ length: 95 }, (_, n) => n + 1)
  const addresses = catalogueAddresses({
    spacecraft,
    configurations: [],
    families: [],
    changed: new Map(),
  })
  const files = siteMaps(addresses, 'https://x.example/some/path', 40)
  const parts = locationsIn(files.get('/sitemap.xml') ?? '')
  expect(parts).toEqual([1, 2, 3].map(n => `https://x.example/some/path/sitemap-${n}.xml`))
  const named = parts.flatMap(part =>
    locationsIn(files.get(String(part).replace('https://x.example/some/path', '')) ?? ''),
  )
  expect(named).toEqual(addresses.map(({ path }) => `https://x.example/some/path${path}`))
  expect(named).toContain('https://x.example/some/path/spacecraft?page=4')
})

test('a part of the site map that there is not is plainly missing', async () => {
  expect((await get('/sitemap-1.xml')).status).toBe(404)
})

/** Whether a rule of robots.txt covers a path, as RFC 9309 reads `*`. */
const covers = (rule: string, path: string) => {
  const [start = '', ...rest] = rule.split('*')
  let at = path.startsWith(start) ? start.length : -1
  for (const part of rest) {
    const found = at < 0 ? -1 : path.indexOf(part, at)
    at = found < 0 ? -1 : found + part.length
  }
  return at >= 0
}

test('robots may read what people share, and not lists without end', async () => {
  const rules = [...(await textOf('/robots.txt')).matchAll(/^Disallow: (.*)$/gm)].map(
    ([, rule]) => rule ?? '',
  )
  const isClosed = (path: string) => rules.some(rule => covers(rule, path))
  for (const path of [
    '/spacecraft',
    '/spacecraft?page=2',
    '/spacecraft?status=4&in_space=false',
    '/spacecraft/198',
    '/configurations/1',
    '/previews/spacecraft/198.png',
    '/2.3.0/spacecraft/',
  ]) {
    expect(isClosed(path), path).toBe(false)
  }
  for (const path of [
    '/spacecraft?status=4&in_space=false&ordering=name',
    '/2.3.0/spacecraft/?limit=2',
    '/catalogue/facets?status=1',
  ]) {
    expect(isClosed(path), path).toBe(true)
  }
})

test('under a folder robots.txt speaks of that folder', () => {
  const contents = { spacecraft: [1], configurations: [], families: [], changed: new Map() }
  const files = crawlerFiles(contents, 'https://x.example/some/path')
  expect(files.get('/robots.txt')).toContain('\nDisallow: /some/path/spacecraft?*&*&\n')
  expect(files.get('/llms.txt')).toContain('(https://x.example/some/path/spacecraft)')
})

test('an API without pages tells crawlers of none', async () => {
  const api = await testApp({ crawlerFiles })
  expect((await api.get('/sitemap.xml')).status).toBe(404)
})
