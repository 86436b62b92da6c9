import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { pathOf, queryOf, targetOf } from './request-target.ts'

const app = new Hono().get('*', c => c.text(targetOf(c)))

test.each(['/', '/2.3.0/spacecraft/?limit=2', '/a?b=http://c/d', '/%7e//a?%20', '/?'])(
  '%s is read as it came',
  async target => {
    expect(await (await app.request(`http://example.org:8080${target}`)).text()).toBe(target)
  },
)

test.each([
  ['/a', '/a', ''],
  ['/a?', '/a', ''],
  ['/a?b=c?d', '/a', 'b=c?d'],
  ['?b', '', 'b'],
])('%s has the path %s and the query %s', (target, path, query) => {
  expect([pathOf(target), queryOf(target)]).toEqual([path, query])
})
