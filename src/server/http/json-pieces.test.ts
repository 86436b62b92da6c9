import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localise, localiseMember } from '#answers/resource/localise.ts'
import { jsonPieces } from './json-pieces.ts'

const url = fc.constantFrom(
  'https://ll.thespacedevs.com/2.3.0/spacecraft/1/?a=b',
  'https://example.org/',
)
const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, undefined),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 20 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5 }),
    fc.record({ url, list: fc.array(tie('value'), { minLength: 9, maxLength: 12 }) }),
  ),
}))

const ids = Array.from({ length: 9 }, (_, n) => n)

describe('JSON in pieces', () => {
  test.each([0, 2])('is what is written at once, indented by %i', indent => {
    fc.assert(
      fc.property(value, one => {
        // A long list, so that it is written in pieces whatever is beside it.
        const whole = { one, list: [one, ...ids], deep: { one, '"': [...ids, one] } }
        for (const part of [[one], whole]) {
          const text = JSON.stringify(part, null, indent)
          expect([...jsonPieces(part, { indent })].join('')).toBe(text)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('moves the same addresses as are moved at once', () => {
    const here = 'http://localhost'
    fc.assert(
      fc.property(value, one => {
        const replace = (part: unknown, name?: string) => localiseMember(part, name, here, '?x')
        const text = JSON.stringify(localise({ one }, here, '?x'))
        expect([...jsonPieces({ one }, { replace })].join('')).toBe(text)
      }),
    )
  })

  test('has nothing of what is not there', () => {
    const whole = { no: undefined, ids, neither: undefined }
    expect([...jsonPieces(whole)].join('')).toBe('{"ids":[0,1,2,3,4,5,6,7,8]}')
  })

  test('is one piece where the lists in it are short', () => {
    const eight = ids.slice(1)
    expect([...jsonPieces({ eight, deep: { eight } }, { indent: 2 })]).toHaveLength(1)
    expect([...jsonPieces(eight)]).toHaveLength(1)
    expect([...jsonPieces(ids)].length).toBeGreaterThan(1)
  })

  test('are small for a long page and for a record with thousands of flights', () => {
    const flights = Array.from({ length: 5000 }, (_, id) => ({ id, url: 'https://example.org/' }))
    for (const whole of [{ results: flights }, { results: [...flights, { id: 1, flights }] }]) {
      const lengths = Array.from(jsonPieces(whole), piece => piece?.length ?? 0)
      expect(Math.max(...lengths)).toBeLessThan(100)
    }
  })
})
