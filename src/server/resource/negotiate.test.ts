import { describe, expect, test } from 'vitest'
import { parseQuery } from '#ll2/query-string.ts'
import { negotiate } from './negotiate.ts'

// Worked out by hand from Django REST Framework's DefaultContentNegotiation.
const chrome = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8'

describe('negotiate', () => {
  test.each([
    ['', '*/*', 'json'],
    ['', 'text/html', 'api'],
    ['', 'TEXT/HTML', 'api'],
    ['', chrome, 'api'],
    ['', 'application/json', 'json'],
    ['', 'text/html, application/json', 'json'],
    ['', 'text/html, application/json;q=0.1', 'json'],
    ['', 'text/html;level=1, application/json', 'api'],
    ['', 'text/*', 'api'],
    ['', 'text/*, */*', 'api'],
    ['', 'application/*;q=0', 'json'],
    ['', ' text/html ; Q = 0.5 , application/json;v=1 ', 'json'],
    ['', 'text/html;q=1;level=1, application/json;q=1', 'api'],
    ['', 'image/*, text/html', 'api'],
    ['', '*/*, text/*', 'api'],
    ['', '*/html', 'api'],
    ['', 'application/*, text/html', 'api'],
    ['', 'text/html;qs=1, application/json', 'api'],
    ['', 'text/html;xq=1, application/json', 'api'],
    ['format=json', chrome, 'json'],
    ['format=api', '*/*', 'api'],
    ['format=', 'text/html', 'api'],
    ['format=api&format=json', '*/*', 'json'],
  ])('?%s with Accept: %s is %s', (query, accept, expected) => {
    expect(negotiate(parseQuery(query), accept)).toBe(expected)
  })

  test.each([
    ['format=xml', '*/*', 404, 'Not found.'],
    ['format=JSON', '*/*', 404, 'Not found.'],
    ['', 'text/plain', 406, 'Could not satisfy the request Accept header.'],
    ['', 'image/html', 406, 'Could not satisfy the request Accept header.'],
    ['', 'text', 406, 'Could not satisfy the request Accept header.'],
    ['', 'image/png', 406, 'Could not satisfy the request Accept header.'],
    ['', '', 406, 'Could not satisfy the request Accept header.'],
    ['format=json', 'text/html', 406, 'Could not satisfy the request Accept header.'],
  ])('?%s with Accept: %s is refused with %i', (query, accept, status, detail) => {
    expect(negotiate(parseQuery(query), accept)).toEqual({ status, body: { detail } })
  })
})
