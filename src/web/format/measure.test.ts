import { expect, test } from 'vitest'
import { formatLength, formatMass } from './measure.ts'

test.each([
  [1, '1 metre (3 feet 3 inches)'],
  [3.7, '3.7 metres (12 feet 2 inches)'],
  [0.3048, '0.3 metres (1 foot)'],
  [50.3, '50.3 metres (165 feet)'],
  [0.05, '0.05 metres (2 inches)'],
  [0, '0 metres (0 inches)'],
  [1234.567, '1,234.57 metres (4,050 feet 5 inches)'],
])('a length of %d metres', (metres, text) => {
  expect(formatLength(metres)).toBe(text)
})

test.each([
  [1, '1 kilogram (2.2 pounds)'],
  [0.45359237, '0.45 kilograms (1 pound)'],
  [3300, '3,300 kilograms (7,280 pounds)'],
  [100_000, '100,000 kilograms (220,000 pounds)'],
  [0, '0 kilograms (0 pounds)'],
])('a mass of %d kilograms', (kilograms, text) => {
  expect(formatMass(kilograms)).toBe(text)
})
