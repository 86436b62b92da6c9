import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostCraftIds, readCraftIds, writeCraftIds } from './craft-ids.ts'

test('whatever ids are written are read back the same', () => {
  // Few apart, so that many follow each other.
  const ids = fc
    .uniqueArray(fc.oneof(fc.nat(300), fc.nat(999_999_999)), {
      minLength: 1,
      maxLength: mostCraftIds,
    })
    .map(ids => ids.sort((a, b) => a - b))
  fc.assert(
    fc.property(ids, ids => {
      expect(readCraftIds(writeCraftIds(ids))).toEqual(ids)
    }),
  )
})

test.each([
  ['7', [7]],
  ['3,1,3', [1, 3]],
  [' 12-15 , 198', [12, 13, 14, 15, 198]],
  ['1-3,2-5', [1, 2, 3, 4, 5]],
  ['5-5', [5]],
  [`1-${mostCraftIds}`, Array.from({ length: mostCraftIds }, (_, n) => n + 1)],
])('%s names craft', (text, ids) => {
  expect(readCraftIds(text)).toEqual(ids)
})

test.each(['', ',', '1,', 'x', '5-3', '1-', '-1', '1.5', '1e3', '1-2-3', '1234567890', '²', '0x1'])(
  '%j is no list of craft',
  text => {
    expect(readCraftIds(text)).toBeNull()
  },
)

test('too many are refused, however they are written', () => {
  expect(readCraftIds(`1-${mostCraftIds + 1}`)).toBeNull()
  expect(readCraftIds(`1-${mostCraftIds},999`)).toBeNull()
  expect(readCraftIds('0-999999999')).toBeNull()
})
