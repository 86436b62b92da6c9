import { expect, test } from 'vitest'
import { momentOf } from './moment-of.ts'

test('data speaks of the moment of its capture, and of now where that is not known', () => {
  expect(momentOf({ captured_at: '2025-12-01T00:00:00Z' })).toBe(Date.UTC(2025, 11, 1))
  const before = Date.now()
  expect(momentOf({ captured_at: null })).toBeGreaterThanOrEqual(before)
})
