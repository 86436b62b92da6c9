import { expect, test } from 'vitest'
import { shorten } from './shorten.ts'

test.each([
  ['Soyuz 7K-T 11F615A8 #33A', 28, 'Soyuz 7K-T 11F615A8 #33A'],
  ['Chinese reusable experimental spacecraft', 28, 'Chinese reusable experiment…'],
  ['Chinese reusable experimental spacecraft', 9, 'Chinese…'],
  ['Союз', 4, 'Союз'],
  ['🚀🚀🚀', 2, '🚀…'],
  ['', 28, ''],
])('%s in %d characters is %s', (text, length, shortened) => {
  expect(shorten(text, length)).toBe(shortened)
})
