import { describe, expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'

const { app, get, json } = await testApp()

/** An address of so many characters. */
const address = (length: number) => {
  const start = '/2.3.0/spacecraft/?x='
  return start + 'a'.repeat(length - start.length)
}

describe('an address', () => {
  test('of 8190 characters is still answered', async () => {
    expect((await get(address(8190))).status).toBe(200)
  })

  test('of more is refused, and says how long it may be', async () => {
    expect(await json(address(8191))).toEqual({
      status: 414,
      body: { detail: 'The address is longer than 8190 characters.' },
    })
  })
})

test('a page elsewhere may ask with headers of its own, and need not ask again for a day', async () => {
  const { status, headers } = await app.request('/2.3.0/spacecraft/', { method: 'OPTIONS' })
  expect(status).toBe(204)
  expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
  expect(headers.get('access-control-allow-headers')).toBe('*')
  expect(headers.get('access-control-max-age')).toBe('86400')
  expect(headers.get('allow')).toBe('GET')
})

test('who asks for the head of an answer gets it, as with the answer', async () => {
  const [head, whole] = await Promise.all(
    ['HEAD', 'GET'].map(method => app.request('/2.3.0/spacecraft/', { method })),
  )
  expect(head?.status).toBe(200)
  expect(await head?.text()).toBe('')
  for (const name of ['etag', 'content-length', 'content-type']) {
    expect(head?.headers.get(name)).toBe(whole?.headers.get(name))
  }
})

test('what no cache may keep says so, whoever asks', async () => {
  const { headers } = await app.request('/2.3.0/spacecraft/', { method: 'POST' })
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('content-type')).toBe('application/json')
  expect(headers.get('access-control-allow-origin')).toBe('*')
})

test.each([
  ['/2.3.0/spacecraft?', '/2.3.0/spacecraft/'],
  ['/2.3.0/spacecraft?a?b', '/2.3.0/spacecraft/?a?b'],
])('%s is sent on to %s, with nothing to read', async (path, location) => {
  const { headers } = await get(path)
  expect(headers.get('location')).toBe(location)
  expect(headers.get('content-length')).toBe('0')
})
