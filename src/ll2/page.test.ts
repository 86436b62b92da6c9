import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { pageSchema } from './page.ts'

const schema = pageSchema(v.object({ id: v.number() }))

describe('pageSchema', () => {
  test.each([
    { count: 0, next: null, previous: null, results: [] },
    {
      count: 21,
      next: 'https://ll.example/2.3.0/spacecraft/?limit=10&offset=20',
      previous: 'https://ll.example/2.3.0/spacecraft/?limit=10',
      results: [{ id: 1 }, { id: 2 }],
    },
    { count: 1, next: null, previous: null, results: [{ id: 1 }], took: 'unknown members survive' },
  ])('%j is a page', page => {
    expect(v.parse(schema, page)).toEqual(page)
  })

  test.each([
    {},
    [],
    null,
    { count: 1, next: null, previous: null },
    { count: -1, next: null, previous: null, results: [] },
    { count: 1.5, next: null, previous: null, results: [] },
    { count: 1, next: 5, previous: null, results: [] },
    { count: 1, next: null, previous: null, results: [{ id: 'x' }] },
    { detail: 'Not found.' },
  ])('%j is none', answer => {
    expect(v.is(schema, answer)).toBe(false)
  })
})
