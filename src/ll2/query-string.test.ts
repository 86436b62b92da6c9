import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeQuery, lastOf, parseQuery, type QueryPairs, withParam } from './query-string.ts'

describe('parseQuery', () => {
  // The expected values are Python 3.11's own: parse_qsl(text, keep_blank_values=True).
  test.each<[string, QueryPairs]>([
    ['', []],
    ['a=1', [['a', '1']]],
    [
      'a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a=1&a=2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    ['a', [['a', '']]],
    ['a=', [['a', '']]],
    ['=1', [['', '1']]],
    ['=', [['', '']]],
    ['&&a=1&', [['a', '1']]],
    [
      'a=1&=&b',
      [
        ['a', '1'],
        ['', ''],
        ['b', ''],
      ],
    ],
    ['a=b=c', [['a', 'b=c']]],
    ['a=1;b=2', [['a', '1;b=2']]],
    ['?a=1', [['?a', '1']]],
    ['a=é', [['a', 'é']]],
  ])('%j gives %j', (text, pairs) => {
    expect(parseQuery(text)).toEqual(pairs)
  })

  test.each<[string, string]>([
    ['a+b', 'a b'],
    ['a%20b', 'a b'],
    ['%2B', '+'],
    ['%2525', '%25'],
    ['%00', '\0'],
    ['%e2%82%ac', '€'],
    ['%f0%9f%9a%80', '\u{1f680}'],
    // Broken percent signs
    ['%', '%'],
    ['%2', '%2'],
    ['%zz', '%zz'],
    ['%2x%41', '%2xA'],
    ['%41%', 'A%'],
    ['%c3%', '\ufffd%'],
    // Bytes that are not UTF-8
    ['%ff', '\ufffd'],
    ['%ff%fe%41', '\ufffd\ufffdA'],
    ['%80%80', '\ufffd\ufffd'],
    ['%c3', '\ufffd'],
    ['%c3%c3%a9', '\ufffdé'],
    ['%e2%82', '\ufffd'],
    ['%E2%82x', '\ufffdx'],
    ['%e2%28%a1', '\ufffd(\ufffd'],
    ['%e2%82%ac%ff', '€\ufffd'],
    ['%f0%9f%9a', '\ufffd'],
    ['%F0%9F%41', '\ufffdA'],
    ['%f5%80', '\ufffd\ufffd'],
    ['%E1%80%E2%F0%91%92%F1%BF%41', '\ufffd\ufffd\ufffd\ufffdA'],
    // Overlong forms, surrogates, beyond U+10FFFF
    ['%c0%af', '\ufffd\ufffd'],
    ['%e0%80%80', '\ufffd\ufffd\ufffd'],
    ['%f0%80%80%80', '\ufffd\ufffd\ufffd\ufffd'],
    ['%ed%a0%80', '\ufffd\ufffd\ufffd'],
    ['%f4%90%80%80', '\ufffd\ufffd\ufffd\ufffd'],
  ])('the text %j is read as %j', (encoded, text) => {
    expect(parseQuery(`a=${encoded}`)).toEqual([['a', text]])
    expect(parseQuery(encoded)).toEqual([[text, '']])
  })

  test('never throws', () => {
    const anything = fc.string({
      unit: fc.oneof(
        fc.constantFrom('%', '%f', '&', '=', '+'),
        fc.integer({ max: 255 }).map(byte => `%${byte.toString(16)}`),
        fc.integer({ max: 0xffff }).map(unit => String.fromCharCode(unit)),
      ),
    })
    fc.assert(
      fc.property(anything, text => {
        for (const pair of parseQuery(text)) expect(pair).toHaveLength(2)
      }),
    )
  })
})

describe('encodeQuery', () => {
  // The expected values are Python 3.11's own: urlencode(sorted(pairs, key=name)).
  test.each<[QueryPairs, string]>([
    [[], ''],
    [
      [
        ['b', '2'],
        ['a', '1'],
      ],
      'a=1&b=2',
    ],
    [
      [
        ['a', '2'],
        ['a', '1'],
      ],
      'a=2&a=1',
    ],
    [
      [
        ['ab', '1'],
        ['a', '2'],
      ],
      'a=2&ab=1',
    ],
    [
      [
        ['A', '1'],
        ['a', '2'],
        ['_', '3'],
        ['Z', '4'],
      ],
      'A=1&Z=4&_=3&a=2',
    ],
    [[['a', '']], 'a='],
    [[['a b', 'c d']], 'a+b=c+d'],
    [[['a', '+&=#%']], 'a=%2B%26%3D%23%25'],
    [[['a', "!'()*"]], 'a=%21%27%28%29%2A'],
    [[['a', '-._~']], 'a=-._~'],
    [[['a', '/:?@,$']], 'a=%2F%3A%3F%40%2C%24'],
    [[['a', '"<>\\^`{|}']], 'a=%22%3C%3E%5C%5E%60%7B%7C%7D'],
    [[['a', '\0\n']], 'a=%00%0A'],
    [[['a', 'é']], 'a=%C3%A9'],
    [[['a', '\u{1f680}']], 'a=%F0%9F%9A%80'],
    // By code point; JavaScript's own order would put the pair of surrogates first.
    [
      [
        ['\u{1f600}', '2'],
        ['\ufffd', '1'],
        ['z', '3'],
      ],
      'z=3&%EF%BF%BD=1&%F0%9F%98%80=2',
    ],
  ])('%j is written %s', (pairs, text) => {
    expect(encodeQuery(pairs)).toBe(text)
  })

  test('half a surrogate pair, which Python never meets, is written as U+FFFD', () => {
    expect(encodeQuery([['a', 'x\ud800y']])).toBe('a=x%EF%BF%BDy')
  })

  test('what is written is read back, sorted by name', () => {
    const text = fc.string({ unit: 'binary', maxLength: 5 })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), pairs => {
        const sorted = pairs.toSorted(([a], [b]) =>
          codePoints(a) < codePoints(b) ? -1 : +(a !== b),
        )
        expect(parseQuery(encodeQuery(pairs))).toEqual(sorted)
      }),
    )
  })
})

/** Text that sorts as its code points do. */
const codePoints = (text: string) =>
  Array.from(text, character => character.codePointAt(0)?.toString(16).padStart(6, '0')).join('')

describe('lastOf', () => {
  test('of a repeated parameter the last counts, even when it is empty', () => {
    expect(lastOf(parseQuery('a=1&b=2&a=3'), 'a')).toBe('3')
    expect(lastOf(parseQuery('a=1&a='), 'a')).toBe('')
    expect(lastOf(parseQuery('a=1'), 'b')).toBeUndefined()
  })
})

describe('withParam', () => {
  const query = parseQuery('a=1&b=2&a=3')

  test('replaces all repeats of one parameter, or adds it', () => {
    expect(withParam(query, 'a', '4')).toEqual([
      ['b', '2'],
      ['a', '4'],
    ])
    expect(withParam(query, 'c', '5')).toEqual([...query, ['c', '5']])
  })

  test('takes a parameter out', () => {
    expect(withParam(query, 'a', undefined)).toEqual([['b', '2']])
  })
})
