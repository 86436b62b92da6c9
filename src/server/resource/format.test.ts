import { describe, expect, test } from 'vitest'
import { origin, testApp } from '../testing/test-app.ts'

const { get, json, page } = await testApp()

/** Every `url` member at any depth. */
function urlsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'url' ? [String(member)] : urlsOf(member),
  )
}

describe('addresses in answers', () => {
  test.each([
    ['?format=json', '?format=json'],
    ['?format=', '?format='],
    ['?format=api&format=json', '?format=json'],
    ['', ''],
  ])('%s is copied into every url as %s', async (query, copied) => {
    const urls = urlsOf((await json(`/2.3.0/spacecraft/${query}`)).body)
    expect(urls.length).toBeGreaterThan(30)
    for (const url of urls) expect(url).toMatch(new RegExp(`^${origin}/2\\.3\\.0/[^?]+/(\\?|$)`))
    for (const url of urls) expect(url.split('?')[1] ?? '').toBe(copied.slice(1))
  })

  test('next and previous carry it too', async () => {
    const { next, previous } = await page('/2.3.0/spacecraft/?format=json&offset=5&limit=5')
    expect(next).toBe(`${origin}/2.3.0/spacecraft/?format=json&limit=5&offset=10`)
    expect(previous).toBe(`${origin}/2.3.0/spacecraft/?format=json&limit=5`)
  })

  test('each of them leads to what it names', async () => {
    const urls = new Set(urlsOf((await json('/2.3.0/spacecraft/?limit=100')).body))
    for (const url of urls) {
      const { status, body } = await json(url.slice(origin.length))
      expect(status, url).toBe(200)
      expect(body, url).toMatchObject({ url })
    }
    expect((await json('/2.3.0/agencies/424242/')).status).toBe(404)
  })

  test.each([
    [{ host: 'craft.example:8080' }, undefined, 'http://craft.example:8080'],
    [{ host: 'craft.example' }, 'https://public.example', 'https://public.example'],
    [{ host: 'not a host' }, undefined, origin],
  ])('%o with PUBLIC_URL %s begin with %s', async (headers, publicUrl, expected) => {
    const proxied = await testApp({ ...(publicUrl && { publicUrl }) })
    const { body } = await proxied.json('/2.3.0/spacecraft/', headers)
    expect(body).toMatchObject({ next: `${expected}/2.3.0/spacecraft/?limit=10&offset=10` })
    for (const url of urlsOf(body)) expect(url.startsWith(`${expected}/2.3.0/`)).toBe(true)
  })

  test('the index names every list', async () => {
    expect((await json('/2.3.0/?format=json')).body).toEqual({
      spacecraft: `${origin}/2.3.0/spacecraft/?format=json`,
      spacecraft_configurations: `${origin}/2.3.0/spacecraft_configurations/?format=json`,
      'config/spacecraft_statuses': `${origin}/2.3.0/config/spacecraft_statuses/?format=json`,
      'config/spacecraft_configuration_types': `${origin}/2.3.0/config/spacecraft_configuration_types/?format=json`,
    })
  })
})

describe('what is asked in a form we have not', () => {
  test.each([
    ['/2.3.0/spacecraft/?format=xml', {}, 404, 'Not found.'],
    [
      '/2.3.0/spacecraft/',
      { accept: 'image/png' },
      406,
      'Could not satisfy the request Accept header.',
    ],
    ['/2.3.0/nothing/', {}, 404, 'Not found.'],
  ])('%s with %o is %i', async (path, headers, status, detail) => {
    expect(await json(path, headers)).toEqual({ status, body: { detail } })
  })

  test.each([
    ['/2.3.0', '/2.3.0/'],
    ['/2.3.0/spacecraft?search=a%20b&x=%zz', '/2.3.0/spacecraft/?search=a%20b&x=%zz'],
    ['/2.3.0/spacecraft/515', '/2.3.0/spacecraft/515/'],
    ['/2.3.0/spacecraft/%C3%A4', '/2.3.0/spacecraft/%C3%A4/'],
    ['/2.3.0/agencies/63', '/2.3.0/agencies/63/'],
  ])('%s is sent on to %s', async (path, location) => {
    const response = await get(path)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(location)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is not allowed', async method => {
    const { app } = await testApp()
    for (const path of ['/2.3.0/spacecraft/', '/2.3.0/spacecraft/515/', '/catalogue/status']) {
      const response = await app.request(path, { method })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET')
      expect(response.headers.get('vary')).toContain('Accept')
      expect(await response.json()).toEqual({ detail: `Method "${method}" not allowed.` })
    }
  })

  test('HEAD has the headers of GET, and OPTIONS opens the way for other pages', async () => {
    const { app } = await testApp()
    const head = await app.request('/2.3.0/spacecraft/', { method: 'HEAD' })
    const whole = await get('/2.3.0/spacecraft/')
    expect(head.status).toBe(200)
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers))
    expect(await head.text()).toBe('')
    const options = await app.request('/2.3.0/spacecraft/', { method: 'OPTIONS' })
    expect(options.status).toBe(204)
    expect(options.headers.get('access-control-allow-origin')).toBe('*')
    expect(options.headers.get('access-control-allow-methods')).toContain('GET')
  })
})
