import { expect, test } from 'vitest'
import { readRetryAfter } from './retry-after.ts'

const now = Date.parse('2026-03-04T05:06:07Z')

test.each([
  ['0', 0],
  ['2429', 2_429_000],
  ['Wed, 04 Mar 2026 05:06:37 GMT', 30_000],
  ['Wed, 04 Mar 2026 05:06:06 GMT', -1000],
  [null, null],
  ['', null],
  ['1.5', null],
  ['-1', null],
  ['soon', null],
  ['2026-03-04T05:06:37Z', null],
  ['Wednesday', null],
  ['9'.repeat(400), null],
])('%s is a wait of %s', (value, wait) => {
  expect(readRetryAfter(value, now)).toBe(wait)
})
