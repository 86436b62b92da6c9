import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseOrdering } from '#ll2/spacecraft-params.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { createColumns } from './columns.ts'
import { createEngine } from './create-engine.ts'
import { createNearTexts } from './near-texts.ts'
import { sortInPieces } from './sort-in-pieces.ts'
import { createSuggest } from './suggest.ts'
import { finish, sharedWork, type Work } from './work.ts'

/** How often work pauses, and what comes of it. */
function count<Result>(work: Work<Result>): { pauses: number; result: Result } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next()
    if (step.done) return { pauses, result: step.value }
  }
}

test('sorting in pieces is sorting, equal items in their order', () => {
  const items = fc.array(fc.tuple(fc.integer({ max: 50, min: 0 }), fc.nat()), {
    maxLength: 3000,
    size: 'max',
  })
  fc.assert(
    fc.property(items, pairs => {
      const byFirst = (a: [number, number], b: [number, number]) => a[0] - b[0]
      expect(finish(sortInPieces(pairs, byFirst))).toEqual(pairs.toSorted(byFirst))
    }),
    { numRuns: 50 },
  )
})

test('sorting many pauses while it merges too, so that others get their answers', () => {
  let compared = 0
  const items = Array.from({ length: 20_000 }, (_, n) => (n * 7919) % 20_000)
  const work = sortInPieces(items, (a, b) => {
    compared++
    return a - b
  })
  let most = 0
  while (!work.next().done) {
    most = Math.max(most, compared)
    compared = 0
  }
  expect(Math.max(most, compared)).toBeLessThan(5000)
})

test('shared work is done once, by whoever has the turn', () => {
  let done = 0
  const work = sharedWork(function* () {
    for (let piece = 0; piece < 10; piece++) {
      done++
      yield
    }
    return 'result'
  })
  const first = work()
  const second = work()
  for (let turn = 0; turn < 3; turn++) {
    first.next()
    second.next()
  }
  expect(count(first).result).toBe('result')
  expect(count(second)).toEqual({ pauses: 0, result: 'result' })
  expect(done).toBe(10)
})

test('an order prepared in pieces is the one that is made at once', () => {
  const data = syntheticCatalogue({ size: 3000 })
  const question = {
    filters: {},
    ordering: parseOrdering('-name,serial_number'),
    limit: 3000,
    offset: 0,
  }
  const prepared = createEngine(data)
  expect(count(prepared.prepareOrder(question)).pauses).toBeGreaterThan(10)
  expect(prepared.list(question)).toEqual(createEngine(data).list(question))
})

test('suggestions in pieces are those that are made at once, and their index pauses too', () => {
  const data = syntheticCatalogue({ size: 3000 })
  const expected = createEngine(data).suggest('Synthetik Capsle')
  const { pauses, result } = count(createEngine(data).suggestInPieces('Synthetik Capsle'))
  expect(result).toEqual(expected)
  expect(result.length).toBeGreaterThan(0)
  expect(pauses).toBeGreaterThan(20)
})

test('the index of names pauses every few hundred of them, so that others get their answers', () => {
  const names = Array.from({ length: 3000 }, (_, n) => `Progress ${n}`)
  const { pauses, result: near } = count(createNearTexts(names))
  expect(near(['progres1234'])).toContainEqual({ place: 1234, distance: 1 })
  expect(pauses).toBeGreaterThan(3000 / 500)
  expect(pauses).toBeLessThan(3000 / 100)
})

test('taking names apart into words pauses too', () => {
  const names = Array.from({ length: 3000 }, (_, n) => ({ name: `A ${n}` }))
  const { pauses } = count(createSuggest(createColumns(makeCatalogue(names)), () => 0))
  // As often for the words, of which there are none, as for the names as a whole.
  expect(pauses).toBeGreaterThan(2 * (3000 / 256))
  expect(pauses).toBeLessThan(100)
})

test('a search longer than any name is compared with nothing', () => {
  let counted = 0
  const columns = createColumns(syntheticCatalogue({ size: 600 }))
  const suggest = finish(createSuggest(columns, () => ++counted))
  for (const text of ['Sinthetik Vostk '.repeat(500), 'x'.repeat(8000), 'щ'.repeat(1300)]) {
    expect(finish(suggest(text, {}))).toEqual([])
  }
  expect(counted).toBe(0)
})
