import { describe, expect, test } from 'vitest'
import { createBaseUrl } from './base-url.ts'

const address = 'http://127.0.0.1:4173'

describe('the address in answers', () => {
  test.each([
    ['example.org', 'http://example.org'],
    ['localhost:8080', 'http://localhost:8080'],
    ['[::1]:4173', 'http://[::1]:4173'],
    [undefined, address],
    ['', address],
    ['a/b', address],
    ['user@host', address],
    ['host:port', address],
    ['<script>', address],
    ['not a.host', address],
    ['host:123456', address],
    ['[::1', address],
    ['h'.repeat(255), `http://${'h'.repeat(255)}`],
    ['h'.repeat(256), address],
  ])('Host %s gives %s', (host, expected) => {
    expect(createBaseUrl(undefined, address)(host)).toBe(expected)
  })

  test('PUBLIC_URL goes before any Host', () => {
    expect(createBaseUrl('https://craft.example', address)('other')).toBe('https://craft.example')
  })
})
