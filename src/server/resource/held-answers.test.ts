import { expect, test } from 'vitest'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { testApp } from '../testing/test-app.ts'

const sample = await loadSnapshot()

/** An app, and how often its one craft was written. */
async function watchedApp() {
  let reads = 0
  const spacecraft = sample.spacecraft
    .filter(({ image }) => image)
    .slice(0, 1)
    .map(craft => ({
      ...craft,
      get name() {
        reads++
        return 'A craft'
      },
    }))
  const { app } = await testApp({ snapshot: { ...sample, spacecraft } })
  return {
    /** How often the craft is read for an answer. */
    async ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
      const before = reads
      const response = await app.request(path, { method, headers })
      const { byteLength } = await response.arrayBuffer()
      const tag = response.headers.get('etag') ?? ''
      return { reads: reads - before, byteLength, status: response.status, tag }
    },
  }
}

test.each([
  ['a list', '/2.3.0/spacecraft/'],
  ['a page for people', '/2.3.0/spacecraft/?format=api'],
  ['a page of cards', '/catalogue/entries'],
  ['all the credits', '/catalogue/credits'],
  ['the whole snapshot', '/catalogue/snapshot'],
])('%s that many ask for is made once', async (_, path) => {
  const { ask } = await watchedApp()
  const first = await ask(path)
  expect(first.reads).toBeGreaterThan(0)
  expect(await ask(path)).toEqual({ ...first, reads: 0 })
})

test.each(
  ['/2.3.0/spacecraft/', '/catalogue/entries', '/catalogue/credits', '/catalogue/snapshot'].flatMap(
    path => ['identity', 'gzip', 'br'].map(coding => [path, coding] as const),
  ),
)('%s is not made for who has it, in %s', async (path, coding) => {
  const accept = { 'accept-encoding': coding }
  const { tag } = await (await watchedApp()).ask(path, accept)
  const { ask } = await watchedApp()
  expect(await ask(path, { ...accept, 'if-none-match': tag })).toEqual({
    reads: 0,
    byteLength: 0,
    status: 304,
    tag,
  })
})

test('the snapshot is not made for who only asks about it', async () => {
  const { ask } = await watchedApp()
  expect(await ask('/catalogue/snapshot', {}, 'HEAD')).toMatchObject({ reads: 0, status: 200 })
})

test('a page for people, which shows what was asked, is another for each way of asking', async () => {
  const { get } = await testApp()
  const pages = await Promise.all(
    ['515', '0515'].map(id => get(`/2.3.0/spacecraft/${id}/`, { accept: 'text/html' })),
  )
  const [tag, other] = pages.map(({ headers }) => headers.get('etag'))
  expect(tag).toBeTruthy()
  expect(other).toBeTruthy()
  expect(tag).not.toBe(other)
})

test('a refusal to people is a page that no cache keeps, and may bring its style', async () => {
  const { get } = await testApp()
  const { headers, status } = await get('/2.3.0/spacecraft/?status=99', { accept: 'text/html' })
  expect(status).toBe(400)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(headers.get('vary')).toBe('Accept, Accept-Encoding')
  expect(headers.get('content-security-policy')).toContain('style-src')
})

test('a refusal to programs varies as the answer would', async () => {
  const { get } = await testApp()
  for (const path of ['/2.3.0/spacecraft/?status=99', '/2.3.0/?format=xml']) {
    const { headers } = await get(path)
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding')
    expect(headers.get('allow')).toBe('GET')
  }
})

test('who says nothing of what they accept gets JSON', async () => {
  const { app } = await testApp()
  const { headers } = await app.request('/2.3.0/spacecraft/')
  expect(headers.get('content-type')).toBe('application/json')
  expect(headers.get('allow')).toBe('GET')
  expect(headers.get('vary')).toBe('Accept, Accept-Encoding')
})
