import { describe, expect, test } from 'vitest'
import { parseInteger, searchTerms, strip } from './python-text.ts'

// The expected values are Python 3.11's own: int(text), text.strip(), and what Django REST
// Framework makes of a search, text.replace('\0', '').replace(',', ' ').split().

describe('parseInteger', () => {
  test.each<[string, bigint]>([
    ['5', 5n],
    [' 5 ', 5n],
    ['5\n', 5n],
    ['\v5\f', 5n],
    ['\u00a05\u3000', 5n],
    ['\u00855', 5n],
    ['6\u2028', 6n],
    ['+5', 5n],
    ['-5', -5n],
    ['-0', 0n],
    ['05', 5n],
    ['007', 7n],
    ['1_000', 1000n],
    ['\u0663', 3n],
    ['\u06635', 35n],
    ['\u0967\u0968', 12n],
    ['\uff11\uff10', 10n],
    ['\u{1d7d9}\u{1d7da}', 12n],
    ['\u{1d7ce}\u{1d7d7}', 9n],
    ['\u{1d7f6}', 0n],
    ['\u{1d7ff}', 9n],
    ['999999999999999999999999999999', 999999999999999999999999999999n],
  ])('%j is %d', (text, value) => {
    expect(parseInteger(text)).toBe(value)
  })

  test.each([
    '',
    '  ',
    '1 0',
    '1,0',
    '- 5',
    '++5',
    '+-1',
    '1__0',
    '_1',
    '1_',
    '0x10',
    '1e3',
    '1.0',
    'five',
    '\u00b2',
    '\u2075',
    '\u00bd',
    '\u4e00',
    '\ufeff5',
    '\u200b5',
    '\u180e5',
    '\x1c5',
    '\u0663\x1f',
    '5\0',
    '\ufffd',
  ])('%j is no integer', text => {
    expect(parseInteger(text)).toBeNull()
  })

  test('4300 digits are read, 4301 are not, zeros in front included', () => {
    const digits = '1'.repeat(4300)
    expect(parseInteger(digits)).toBe(BigInt(digits))
    expect(parseInteger(`-${digits}`)).toBe(-BigInt(digits))
    expect(parseInteger(`0${digits}`)).toBeNull()
  })
})

describe('strip', () => {
  // Every code point for which Python's str.isspace is true.
  const spaces =
    '\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007' +
    '\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

  test('takes away all of Python\u2019s white space, at both ends and not inside', () => {
    expect(strip(`${spaces}a${spaces}b${spaces}`)).toBe(`a${spaces}b`)
    expect(strip(spaces)).toBe('')
  })

  test.each(['\ufeff', '\u200b', '\u180e', '\0'])('leaves %j', text => {
    expect(strip(text)).toBe(text)
  })

  test('takes away nothing else', () => {
    const stripped = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      character => strip(character) === '',
    )
    expect(stripped.join('')).toBe(spaces)
  })
})

describe('searchTerms', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['  ', []],
    [',,,', []],
    ['soyuz', ['soyuz']],
    ['soyuz ms', ['soyuz', 'ms']],
    ['soyuz,ms', ['soyuz', 'ms']],
    [' soyuz , ms ', ['soyuz', 'ms']],
    ['a\tb\nc', ['a', 'b', 'c']],
    ['a\u00a0b', ['a', 'b']],
    ['a\u2003b', ['a', 'b']],
    ['a\u3000b', ['a', 'b']],
    ['a\x1cb', ['a', 'b']],
    ['a\u0085b', ['a', 'b']],
    ['a\u200bb', ['a\u200bb']],
    ['a\ufeffb', ['a\ufeffb']],
    ['a\0b', ['ab']],
    ['a\0', ['a']],
    ['\0', []],
    ['50%_\\', ['50%_\\']],
    ['"soyuz ms"', ['"soyuz', 'ms"']],
  ])('%j gives %j', (text, terms) => {
    expect(searchTerms(text)).toEqual(terms)
  })
})
