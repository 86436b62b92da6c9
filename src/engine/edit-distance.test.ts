import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

/** The definition, word for word: the cheapest way to deal with the last letters, and the rest. */
function defined(a: string, b: string): number {
  if (!a || !b) return a.length + b.length
  const ways = [
    defined(a.slice(0, -1), b) + 1,
    defined(a, b.slice(0, -1)) + 1,
    defined(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ]
  const isSwap = a.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  if (isSwap) ways.push(defined(a.slice(0, -2), b.slice(0, -2)) + 1)
  return Math.min(...ways)
}

// Few letters, so that many of them are the same, or the same in another order.
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('is the least number of slips that make one text of another, or one more than allowed', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(4), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(defined(a, b), most + 1))
    }),
    { numRuns: 1000 },
  )
})
