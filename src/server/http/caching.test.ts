import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'

const { get } = await testApp()
const list = '/2.3.0/spacecraft/?limit=20'

const tagOf = async (path: string, headers?: Record<string, string>) =>
  (await get(path, headers)).headers.get('etag')

describe('answers', () => {
  test('may be kept for a minute, and used for a day while renewed', async () => {
    for (const path of [
      list,
      '/2.3.0/spacecraft/515/',
      '/catalogue/facets',
      '/catalogue/snapshot',
    ]) {
      const { headers } = await get(path)
      expect(headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=86400')
      expect(headers.get('etag')).toMatch(/^"[\w-]+"$/)
    }
    const { headers } = await get(list)
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe('ETag')
  })

  test('that are refusals are not kept', async () => {
    for (const path of [
      '/2.3.0/spacecraft/?status=99',
      '/2.3.0/spacecraft/1/',
      '/catalogue/nothing',
    ]) {
      const { headers } = await get(path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('etag')).toBeNull()
    }
  })

  test('say what they say in every coding, each under its own tag', async () => {
    const plain = await get(list)
    const text = await plain.text()
    const br = await get(list, { 'accept-encoding': 'gzip, br' })
    const gzip = await get(list, { 'accept-encoding': 'gzip, br;q=0' })
    expect(br.headers.get('content-encoding')).toBe('br')
    expect(gzip.headers.get('content-encoding')).toBe('gzip')
    expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(text)
    expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(text)
    const tags = [plain, br, gzip].map(({ headers }) => headers.get('etag'))
    expect(new Set(tags).size).toBe(3)
    expect(plain.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
  })

  test('that are small are sent as they are', async () => {
    const response = await get('/2.3.0/config/spacecraft_statuses/', { 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBeNull()
  })
})

describe('a client that holds an answer', () => {
  test.each([
    ['held in memory', list],
    ['not made yet', '/2.3.0/spacecraft/?limit=19'],
    ['of the facets', '/catalogue/facets?status=4'],
    ['of the snapshot', '/catalogue/snapshot'],
  ])('gets 304, %s', async (_, path) => {
    const first = await testApp()
    const tag = (await first.get(path)).headers.get('etag') ?? ''
    // Another process over the same data has not made the body.
    for (const { get: ask } of [first, await testApp()]) {
      for (const held of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
        const response = await ask(path, { 'if-none-match': held })
        expect(response.status).toBe(304)
        expect(response.headers.get('etag')).toBe(tag)
        expect(response.headers.get('cache-control')).toContain('max-age=60')
        expect(response.headers.get('vary')).toContain('Accept-Encoding')
        expect(await response.text()).toBe('')
      }
      expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200)
    }
  })

  test('is not told to use a coding it cannot read', async () => {
    const br = await tagOf(list, { 'accept-encoding': 'br' })
    expect((await get(list, { 'if-none-match': br ?? '' })).status).toBe(200)
    const both = { 'if-none-match': br ?? '', 'accept-encoding': 'br' }
    expect((await get(list, both)).status).toBe(304)
  })

  test('of something that is not there gets no 304', async () => {
    expect((await get('/2.3.0/spacecraft/1/', { 'if-none-match': '*' })).status).toBe(404)
  })
})

describe('tags', () => {
  test('differ wherever the answer differs', async () => {
    const paths = [
      list,
      `${list}&format=json`,
      `${list}&format=`,
      `${list}&unknown=1`,
      `${list}&unknown=2`,
      `${list}&ordering=-id`,
      '/2.3.0/spacecraft/515/',
      '/2.3.0/spacecraft/515/?format=json',
      '/2.3.0/spacecraft/198/',
    ]
    const tags = await Promise.all([
      ...paths.map(path => tagOf(path)),
      tagOf(list, { host: 'elsewhere.example' }),
      tagOf(list, { accept: 'text/html' }),
    ])
    expect(new Set(tags).size).toBe(tags.length)
  })

  test('are the same for the same question, however it is spelt', async () => {
    const tag = await tagOf('/2.3.0/spacecraft/?limit=20&search=a%20b')
    expect(await tagOf('/2.3.0/spacecraft/?search=a+b&limit=20')).toBe(tag)
    expect(await tagOf('/2.3.0/spacecraft/0515/')).toBe(await tagOf('/2.3.0/spacecraft/515/'))
    expect(await tagOf('/catalogue/facets?status=4,1&limit=3')).toBe(
      await tagOf('/catalogue/facets?status=1,4'),
    )
  })

  test('change with the data and with the code', async () => {
    const { snapshot } = await testApp()
    const newer = await testApp({ snapshot: { ...snapshot, revision: 'another' } })
    const rebuilt = await testApp({ version: 'another' })
    for (const path of [list, '/catalogue/facets', '/catalogue/snapshot']) {
      const tags = await Promise.all(
        [get, newer.get, rebuilt.get].map(async ask => (await ask(path)).headers.get('etag')),
      )
      expect(new Set(tags).size).toBe(3)
    }
  })
  test('of the file change with the moment of its capture, which its text tells', async () => {
    const { snapshot } = await testApp()
    const later = await testApp({ snapshot: { ...snapshot, captured_at: '2025-11-01T12:00:00Z' } })
    const tag = (await later.get('/catalogue/snapshot')).headers.get('etag')
    expect(tag).not.toBe(await tagOf('/catalogue/snapshot'))
    expect((await later.get(list)).headers.get('etag')).toBe(await tagOf(list))
  })
})
