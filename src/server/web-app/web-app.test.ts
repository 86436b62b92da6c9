import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { noHistory } from '#snapshot/history/history.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { testApp } from '../testing/test-app.ts'
import { readWebApp } from './read-web-app.ts'

const page = `<!doctype html><title>Spacecraft Catalogue</title>${'<p>craft</p>'.repeat(200)}`
const script = `console.log("${'orbit '.repeat(400)}")`
const font = Buffer.alloc(4000, 'font')

const folder = await mkdtemp(join(tmpdir(), 'web-app-'))
await mkdir(join(folder, 'assets'))
await writeFile(join(folder, 'index.html'), page)
await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
await writeFile(join(folder, 'assets', 'index-abc.js'), script)
await writeFile(join(folder, 'assets', 'text-abc.woff2'), font)
afterAll(() => rm(folder, { recursive: true }))

const { get, app } = await testApp({ web: await readWebApp(folder) })

test('a craft that left has its page still, and the API has it no more', async () => {
  const [gone, ...listed] = (await loadSnapshot()).spacecraft
  if (!gone) throw new Error('The sample has craft')
  const leaving = { since: '2026-01-02T00:00:00.000Z', revision: 'r', record: gone }
  const left = await testApp({
    web: await readWebApp(folder),
    snapshot: { ...(await loadSnapshot()), spacecraft: listed },
    history: async () => ({ ...noHistory, gone: new Map([[gone.id, leaving]]) }),
  })
  const statusOf = async (path: string) => (await left.get(path)).status
  expect(await statusOf(`/spacecraft/${gone.id}`)).toBe(200)
  expect(await statusOf(`/2.3.0/spacecraft/${gone.id}/`)).toBe(404)
  expect(await statusOf(`/configurations/${gone.id}424242`)).toBe(404)
  const withSlash = await left.get(`/spacecraft/${gone.id}/?x=1`)
  expect([withSlash.status, withSlash.headers.get('location')]).toEqual([
    301,
    `/spacecraft/${gone.id}?x=1`,
  ])
  // One that never was is missing, as ever.
  expect(await statusOf('/spacecraft/987654')).toBe(404)
})

describe('the pages', () => {
  test.each([
    ['/spacecraft', 200],
    ['/spacecraft?status=1,4&page=2', 200],
    ['/docs', 200],
    ['/about', 200],
    ['/credits', 200],
    ['/in-space', 200],
    ['/records', 200],
    ['/gaps', 200],
    ['/drawings', 200],
    ['/spacecraft/198', 200],
    ['/configurations', 200],
    ['/configurations/26', 200],
    ['/configurations/027', 404],
    ['/configurations/424242', 404],
    ['/families/2', 200],
    ['/families/424242', 404],
    ['/families', 404],
    ['/spacecraft/199', 404],
    ['/spacecraft/0198', 404],
    ['/spacecraft/+198', 404],
    ['/spacecraft/198/flights', 404],
    ['/spacecraft/99999999999999999999', 404],
    ['/nothing', 404],
    ['/index.html', 404],
    ['//example.org/', 404],
    ['/..%2f..%2fpackage.json', 404],
  ])('%s is the page with status %i', async (path, status) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toBe(page)
  })

  test.each([
    ['/', 302, '/spacecraft'],
    ['/?search=soyuz&page=2', 302, '/spacecraft?search=soyuz&page=2'],
    ['/spacecraft/', 301, '/spacecraft'],
    ['/about/?x=%zz', 301, '/about?x=%zz'],
    ['/spacecraft/198/', 301, '/spacecraft/198'],
  ])('%s goes with %i to %s', async (path, status, location) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('location')).toBe(location)
  })

  test('let no script in that is not a file of ours', async () => {
    const policy = (await get('/spacecraft')).headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect((await get('/spacecraft')).headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('are confirmed by tag', async () => {
    const tag = (await get('/about')).headers.get('etag') ?? ''
    expect((await get('/about', { 'if-none-match': tag })).status).toBe(304)
    expect((await get('/nothing', { 'if-none-match': tag })).status).toBe(404)
  })
})

describe('the files', () => {
  test('with a hash in the name are kept for a year', async () => {
    const response = await get('/assets/index-abc.js', { 'accept-encoding': 'br' })
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(brotliDecompressSync(await response.arrayBuffer()).toString()).toBe(script)
  })

  test('that compressing does not help are sent as they are', async () => {
    const response = await get('/assets/text-abc.woff2', { 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(Buffer.from(await response.arrayBuffer())).toEqual(font)
  })

  test('without one are asked for anew', async () => {
    const response = await get('/favicon.svg')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
  })

  test('that are not there are plainly missing', async () => {
    const response = await get('/assets/index-old.js')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
  })
})

test('the API keeps its own 404', async () => {
  for (const path of ['/2.3.0/nothing/', '/catalogue/nothing']) {
    expect(await (await get(path)).json()).toEqual({ detail: 'Not found.' })
  }
  expect((await app.request('/spacecraft', { method: 'POST' })).status).toBe(405)
})

test('without a built web app only the API is served', async () => {
  expect(await readWebApp(join(folder, 'nowhere'))).toBeUndefined()
  const api = await testApp()
  expect((await api.get('/spacecraft')).status).toBe(404)
  expect((await api.get('/2.3.0/')).status).toBe(200)
})
