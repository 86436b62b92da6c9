import { describe, expect, test } from 'vitest'
import { describePreview } from '#pages/preview/describe-preview.ts'
import { createArtist } from '#pages/preview/drawing/create-artist.ts'
import { startRenderer } from '#pages/preview/drawing/start-renderer.ts'
import type { PreviewContent, Previews } from '#pages/preview/preview.ts'
import { canonicalPreviewPath } from '#pages/preview/preview-path.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { testApp } from '../testing/test-app.ts'

const artist = createArtist(await startRenderer())
const snapshot = await loadSnapshot()

/** The app with its pictures drawn in this thread, and what was drawn so far, by name. */
async function serve(before: () => Promise<void> = async () => {}) {
  const drawn: string[] = []
  const previews: Previews = {
    addressOf: canonicalPreviewPath,
    describe: describePreview,
    async draw(content: PreviewContent) {
      drawn.push(content.name)
      await before()
      return artist(content)
    },
  }
  return { drawn, previews, ...(await testApp({ previews })) }
}

const { get, app, drawn, previews } = await serve()

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

describe('a picture', () => {
  test.each([
    '/previews/spacecraft/198.png',
    '/previews/configurations/1.png',
    '/previews/spacecraft.png?status=1',
    '/previews/catalogue.png',
  ])('is a PNG that any site may show: %s', async path => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=60/)
    const png = await bytesOf(response)
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(response.headers.get('content-length')).toBe(String(png.byteLength))
  })

  test('of a family is there as well', async () => {
    const family = snapshot.configurations.map(one => one.family?.[0]).find(one => one)
    expect((await get(`/previews/families/${family?.id}.png`)).status).toBe(200)
  })

  test('is drawn once, whatever else its address holds', async () => {
    const first = await get('/previews/spacecraft.png?type=2&status=4')
    const many = drawn.length
    const other = await get('/previews/spacecraft.png?utm_source=x&page=2&status=4&type=2&a=b')
    expect(other.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(await bytesOf(other)).toEqual(await bytesOf(first))
    expect(drawn.length).toBe(many)
  })

  test('that several ask for at once is drawn once', async () => {
    const many = drawn.length
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => get('/previews/spacecraft.png?is_placeholder=false')),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200))
    expect(drawn.length).toBe(many + 1)
  })

  test('of a search is drawn, but not kept', async () => {
    const many = drawn.length
    for (const _ of [1, 2]) {
      expect((await get('/previews/spacecraft.png?search=soyuz')).status).toBe(200)
    }
    expect(drawn.length).toBe(many + 2)
  })

  test('is confirmed by its tag without being drawn, as long as data and code are the same', async () => {
    const tag = (await get('/previews/spacecraft/198.png')).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[^"]+"$/)
    const drawnNow = drawn.length
    const fresh = await testApp({ previews })
    const unchanged = await fresh.get('/previews/spacecraft/198.png', { 'if-none-match': tag })
    expect(unchanged.status).toBe(304)
    expect(drawn.length).toBe(drawnNow)
    for (const other of [
      { version: 'other' },
      { snapshot: { ...snapshot, revision: 'other' } },
      { snapshot: { ...snapshot, captured_at: '2026-11-20T00:00:00Z' } },
    ]) {
      const changed = await testApp({ previews, ...other })
      const answer = await changed.get('/previews/spacecraft/198.png', { 'if-none-match': tag })
      expect(answer.status).toBe(200)
    }
  })

  test('is told of by HEAD', async () => {
    const response = await app.request('/previews/spacecraft/198.png', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000)
    expect(await response.text()).toBe('')
  })
})

test.each([
  '/previews/spacecraft/424242.png',
  '/previews/configurations/424242.png',
  '/previews/families/424242.png',
  '/previews/spacecraft/0198.png',
  '/previews/spacecraft/198.jpg',
  '/previews/nothing.png',
  '/previews/',
])('%s is plainly missing, whatever tag is held', async path => {
  expect((await get(path)).status).toBe(404)
  const response = await get(path, { 'if-none-match': '*' })
  expect(response.status).toBe(404)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toEqual({ detail: 'Not found.' })
})

test('nothing can be sent to a picture', async () => {
  expect((await app.request('/previews/catalogue.png', { method: 'POST' })).status).toBe(405)
})

test('who comes while many are waiting is asked to come back, and then served', async () => {
  let open = () => {}
  const gate = new Promise<void>(resolve => {
    open = resolve
  })
  const crowded = await serve(() => gate)
  const [late = '', ...addresses] = snapshot.spacecraft
    .slice(0, 9)
    .map(({ id }) => `/previews/spacecraft/${id}.png`)
  const waiting = addresses.map(address => crowded.get(address))
  await expect.poll(() => crowded.drawn.length).toBe(8)

  const refused = await crowded.get(late)
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('2')
  expect(refused.headers.get('cache-control')).toBe('no-store')
  const shared = crowded.get(addresses[0] ?? '')

  open()
  for (const answer of await Promise.all([...waiting, shared])) expect(answer.status).toBe(200)
  expect((await crowded.get(late)).status).toBe(200)
})

test('a drawing that fails is an error for who asked, and no end of pictures', async () => {
  const errors: Error[] = []
  let isBroken = true
  const shaky: Previews = {
    ...previews,
    async draw(content) {
      if (isBroken) throw new Error('the pen broke')
      return artist(content)
    },
  }
  const broken = await testApp({ previews: shaky, onError: error => errors.push(error) })
  expect((await broken.get('/previews/catalogue.png')).status).toBe(500)
  expect(errors.map(({ message }) => message)).toEqual(['the pen broke'])
  isBroken = false
  expect((await broken.get('/previews/catalogue.png')).status).toBe(200)
})
