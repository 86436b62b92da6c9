import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNestedDeeper } from './nesting.ts'

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0

test('it is as deep as it is, whatever its strings hold', () => {
  const letters = fc.string({ unit: fc.constantFrom('[', '{', '}', ']', '"', '\\', 'a') })
  const { value } = fc.letrec(tie => ({
    value: fc.oneof({ maxDepth: 6 }, letters, fc.array(tie('value')), tie('record')),
    record: fc.dictionary(letters, tie('value')),
  }))
  fc.assert(
    fc.property(value, data => {
      const depth = depthOf(data)
      for (const space of [0, 2]) {
        const text = JSON.stringify(data, null, space)
        expect(isNestedDeeper(text, depth)).toBe(false)
        if (depth) expect(isNestedDeeper(text, depth - 1)).toBe(true)
      }
    }),
  )
})

test.each(['', '"', '"\\', ']]]]', '{"a'])('%j, which is no JSON, is not deep', text => {
  expect(isNestedDeeper(text, 0)).toBe(text.startsWith('{'))
})

test('30 MB of brackets are found out at the limit', () => {
  expect(isNestedDeeper('['.repeat(30_000_000), 100)).toBe(true)
})
