import { expect, test } from 'vitest'
import { formatAge } from './age.ts'

test.each([
  [59, '59 seconds ago'],
  [60, '1 minute ago'],
  [3 * 3600, '3 hours ago'],
  [2 * 86_400, '2 days ago'],
])('%i seconds', (seconds, text) => {
  expect(formatAge(seconds)).toBe(text)
})
