import * as v from 'valibot'
import { expect, test } from 'vitest'
import { idSchema } from './id.ts'

test.each([0, 1, 515, Number.MAX_SAFE_INTEGER])('%d is an id', id => {
  expect(v.is(idSchema, id)).toBe(true)
})

test.each([-1, 1.5, Number.MAX_SAFE_INTEGER + 1, 1e300, '5', null])('%j is none', id => {
  expect(v.is(idSchema, id)).toBe(false)
})
