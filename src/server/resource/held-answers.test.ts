import { expect, test } from 'vitest'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { testApp } from '../testing/test-app.ts'

const sample = await loadSnapshot()

/** An app, and how often its one craft was written. */
async function watchedApp() {
  let reads = 0
  const spacecraft = sample.spacecraft.slice(0, 1).map(craft => ({
    ...craft,
    get description() {
      reads++
      return 'A craft.'
    },
  }))
  const { app, get } = await testApp({ snapshot: { ...sample, spacecraft } })
  return {
    app,
    /** How often the craft is written for an answer. */
    async writesFor(path: string, headers?: Record<string, string>) {
      const before = reads
      const response = await get(path, headers)
      const length = (await response.text()).length
      return { writes: reads - before, length, status: response.status }
    },
    readsSoFar: () => reads,
  }
}

test.each([
  ['a list', '/2.3.0/spacecraft/'],
  ['a page for people', '/2.3.0/spacecraft/?format=api'],
  ['the whole snapshot', '/catalogue/snapshot'],
])('%s that many ask for is made once', async (_, path) => {
  const { writesFor } = await watchedApp()
  const first = await writesFor(path)
  expect(first.writes).toBeGreaterThan(0)
  expect(await writesFor(path)).toEqual({ ...first, writes: 0 })
})

test.each(['/2.3.0/spacecraft/', '/catalogue/snapshot'])(
  '%s is not made for who only asks about it, or has it',
  async path => {
    const { app, writesFor, readsSoFar } = await watchedApp()
    const before = readsSoFar()
    if (path === '/catalogue/snapshot') await app.request(path, { method: 'HEAD' })
    expect(await writesFor(path, { 'if-none-match': '*' })).toEqual({
      writes: 0,
      length: 0,
      status: 304,
    })
    expect(readsSoFar()).toBe(before)
  },
)

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
