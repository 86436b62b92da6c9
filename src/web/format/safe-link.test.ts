import { describe, expect, test } from 'vitest'
import { safeLink } from './safe-link.ts'

describe('is kept', () => {
  test.each([
    'https://creativecommons.org/licenses/by-nc/2.0/',
    'https://en.wikipedia.org/wiki/Soyuz_(spacecraft)',
    'http://www.russianspaceweb.com/soyuz.html',
  ])('%s', url => {
    expect(safeLink(url)).toBe(url)
  })
})

describe('is refused', () => {
  test.each([
    null,
    undefined,
    '',
    'en.wikipedia.org',
    '/spacecraft/198',
    '//example.org/',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<p>',
    'ftp://example.org/',
    'https://',
  ])('%j', url => {
    expect(safeLink(url)).toBeNull()
  })
})
