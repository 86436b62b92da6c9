import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { naiveList } from '#testing/naive-engine.ts'
import { createEngine } from './create-engine.ts'
import { decidingTerms } from './deciding-terms.ts'

test.each([
  ['repeats', ['A', 'A', 'A'], ['A']],
  ['parts of others', ['A', 'AB', 'B', 'ABC', 'BD'], ['ABC', 'BD']],
  ['nothing', [], []],
])('%s decide nothing', (_, terms, deciding) => {
  expect(decidingTerms(terms)).toEqual(deciding)
})

test('of eight thousand letters only as many terms are looked at as a name has letters', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const pairs = letters.flatMap(a => letters.map(b => a + b))
  expect(decidingTerms(pairs, 40)).toBeNull()
  expect(decidingTerms(['x'.repeat(41)], 40)).toBeNull()
  expect(decidingTerms(pairs.slice(0, 40), 40)).toHaveLength(40)
})

describe('a search finds what each of its terms finds', () => {
  // Few letters, so that terms repeat, overlap and are found.
  const text = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'abAß '), maxLength })
  const term = fc.string({ unit: fc.constantFrom(...'abAß'), minLength: 1, maxLength: 4 })

  test('however many they are, and whatever else is filtered by', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text(8), text(5), fc.boolean()), { minLength: 1, maxLength: 12 }),
        fc.array(term, { maxLength: 12 }),
        fc.option(fc.boolean(), { nil: undefined }),
        (craft, search, in_space) => {
          const data = makeCatalogue(
            craft.map(([name, configuration, flying], n) => ({
              name,
              in_space: flying,
              spacecraft_config: makeConfiguration({ id: n, name: configuration }),
            })),
          )
          const engine = createEngine(data)
          const filters = { search, ...(in_space !== undefined && { in_space }) }
          const question = { filters, ordering: [], limit: 100, offset: 0 }
          const expected = naiveList(data, question)
          expect(engine.list(question)).toEqual(expected)
          expect(engine.facets(filters).count).toBe(expected.count)
          for (const { id } of data.spacecraft) {
            const isFound = expected.results.some(found => found.id === id)
            expect(engine.get(id, filters) !== undefined).toBe(isFound)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
