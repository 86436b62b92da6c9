import { expect, test } from 'vitest'
import { compareText } from './compare-text.ts'

test('names have one order, in every language and whatever their capitals', () => {
  const names = ['Zond', 'apollo', 'Åland', 'Apollo CSM', 'ATV']
  expect(names.toSorted(compareText)).toEqual(['apollo', 'Apollo CSM', 'ATV', 'Zond', 'Åland'])
  expect(compareText('Soyuz', 'soyuz')).toBe(0)
})
