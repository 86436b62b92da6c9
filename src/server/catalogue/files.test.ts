import { describe, expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'

const { snapshot, get, app } = await testApp()

describe('the snapshot', () => {
  test('comes whole when it is too large to be held', async () => {
    // Larger than all that is kept of one.
    const description = 'a craft '.repeat((17 * 1024 * 1024) / 8)
    const spacecraft = snapshot.spacecraft.slice(0, 1).map(craft => ({ ...craft, description }))
    const large = await testApp({ snapshot: { ...snapshot, spacecraft } })
    const text = await (await large.get('/catalogue/snapshot')).text()
    const told: unknown = JSON.parse(text)
    expect(told).toMatchObject({ complete: false, spacecraft: [{ description }] })
  })

  test('is told of, without a body, to who only asks about it', async () => {
    const asked = await app.request('/catalogue/snapshot', { method: 'HEAD' })
    const whole = await get('/catalogue/snapshot')
    expect(asked.status).toBe(200)
    expect(await asked.text()).toBe('')
    for (const name of ['etag', 'content-type', 'cache-control', 'vary']) {
      expect(asked.headers.get(name)).toBe(whole.headers.get(name))
      expect(asked.headers.get(name)).toBeTruthy()
    }
  })
})

describe('an export', () => {
  test('in JSON is a file of its own', async () => {
    const { headers } = await get('/catalogue/export.json?ordering=name')
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('content-disposition')).toBe('attachment; filename="spacecraft.json"')
    expect(headers.get('vary')).toBe('Accept-Encoding')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  test('has another tag in the other format, for other craft, and at another capture', async () => {
    const later = await testApp({ snapshot: { ...snapshot, captured_at: '2025-11-01T12:00:00Z' } })
    const tags = await Promise.all(
      [
        get('/catalogue/export.csv'),
        get('/catalogue/export.json'),
        get('/catalogue/export.csv?status=4'),
        get('/catalogue/export.csv?ordering=name'),
        later.get('/catalogue/export.csv'),
      ].map(async response => (await response).headers.get('etag')),
    )
    expect(new Set(tags).size).toBe(tags.length)
    const same = await get('/catalogue/export.csv?limit=3&offset=2&mode=detailed')
    expect(same.headers.get('etag')).toBe(tags[0])
  })
})

test.each([
  '/catalogue/entries',
  '/catalogue/configurations',
  '/catalogue/facets',
  '/catalogue/credits',
  '/catalogue/suggestions?search=soyz',
])('%s is JSON that anyone may read and any cache may keep', async path => {
  const { headers } = await get(path)
  expect(headers.get('content-type')).toBe('application/json')
  expect(headers.get('cache-control')).toContain('public, max-age=60')
  expect(headers.get('vary')).toBe('Accept-Encoding')
  expect(headers.get('access-control-allow-origin')).toBe('*')
})

test('the status is JSON that anyone may read', async () => {
  const { headers } = await get('/catalogue/status')
  expect(headers.get('content-type')).toBe('application/json')
  expect(headers.get('access-control-allow-origin')).toBe('*')
})
