import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { origin, testApp } from '../testing/test-app.ts'

const { get, app, snapshot } = await testApp()
const html = { accept: 'text/html' }

const text = async (path: string) => (await get(path, html)).text()

describe('the page for people', () => {
  test.each([
    ['/2.3.0/', 'Api Root'],
    ['/2.3.0/spacecraft/?format=api', 'Spacecraft List'],
    ['/2.3.0/spacecraft/515/', 'Spacecraft Instance'],
    ['/2.3.0/spacecraft_configurations/', 'Spacecraft Configuration List'],
    ['/2.3.0/config/spacecraft_statuses/1/', 'Spacecraft Status Instance'],
    ['/2.3.0/agencies/63/', 'Instance'],
  ])('%s is "%s"', async (path, title) => {
    const response = await get(path, html)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const page = await response.text()
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page).toContain('HTTP 200 OK')
  })

  test('documents the endpoint, and shows the request as it came', async () => {
    const page = await text('/2.3.0/spacecraft/?ordering=-id&limit=2')
    for (const heading of [
      'Modes',
      'Filters',
      'Search',
      'Ordering',
      'Number of results',
      'Format',
      'Help',
    ]) {
      expect(page).toContain(`<h2>${heading}</h2>`)
    }
    expect(page).toContain('<b>GET</b> /2.3.0/spacecraft/?ordering=-id&amp;limit=2')
    expect(page).toContain('time_in_space__gte')
  })

  test('has only links that lead somewhere', async () => {
    const links = [
      ...(await text('/2.3.0/spacecraft/?limit=2&offset=2')).matchAll(/href="([^"]+)"/g),
    ]
      .map(([, link = '']) => link.replaceAll('&amp;', '&').replace(origin, ''))
      .filter(link => link.startsWith('/2.3.0/'))
    expect(links.length).toBeGreaterThan(15)
    for (const link of links) expect((await get(link)).status, link).toBe(200)
  })

  test('shows refusals with their status', async () => {
    const refused = await get('/2.3.0/spacecraft/?status=99', html)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('HTTP 400 Bad Request')
    const missing = await get('/2.3.0/spacecraft/1/', html)
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('No Spacecraft matches the given query.')
  })

  test('lets its own style in and nothing else', async () => {
    const response = await get('/2.3.0/spacecraft/', html)
    const style = /<style>(.*?)<\/style>/s.exec(await response.text())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain(`style-src 'sha256-${hash}'`)
    expect(policy).toContain("default-src 'none'")
  })

  test('writes nothing a visitor sends as markup', async () => {
    const page = await text('/2.3.0/spacecraft/?limit=1&x=<script>alert(1)</script>&"onload="')
    expect(page).not.toContain('<script')
    expect(page).not.toContain('"onload=')
  })

  test('writes nothing in the data as markup, and links only the web', async () => {
    const [craft] = snapshot.spacecraft
    if (!craft) throw new Error('The sample is empty')
    const hostile = await testApp({
      snapshot: {
        ...snapshot,
        spacecraft: [{ ...craft, name: '<img src=x>', description: 'javascript:alert(1)' }],
      },
    })
    const page = await (await hostile.get('/2.3.0/spacecraft/', html)).text()
    expect(page).toContain('&lt;img src=x&gt;')
    expect(page).not.toContain('<img')
    expect(page).not.toContain('href="javascript')
  })

  test('has no body for HEAD', async () => {
    const response = await app.request('/2.3.0/', { method: 'HEAD', headers: html })
    expect(await response.text()).toBe('')
  })
})
