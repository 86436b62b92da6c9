import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable, printableInLine, printableJson } from './printable.ts'

test.each([
  ['\x1b[2J', '\\u{1b}[2J'],
  ['a\rb', 'a\\u{d}b'],
  ['\x9b31m', '\\u{9b}31m'],
  ['\u202egnp.exe', '\\u{202e}gnp.exe'],
  ['\u2066a\u2069', '\\u{2066}a\\u{2069}'],
  ['a\u2028b', 'a\\u{2028}b'],
  ['\ud800', '\\u{d800}'],
  ['\u{e0041}', '\\u{e0041}'],
])('%j does nothing to a terminal', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

test.each(['Soyuz MS-28', 'Прогресс', '神舟\tnine\n', 'é 🚀'])('%j is shown as it is', text => {
  expect(printable(text)).toBe(text)
})

test('no text brings a control character through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
      expect(printable(text)).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

test('JSON is safe to show, and the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), value => {
      const text = printableJson(value)
      expect(printable(text)).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  expect(printableJson('\x9b\u202e\u{e0041}é')).toBe('"\\u009b\\u202e\\udb40\\udc41é"')
})

test('no part of a line begins another', () => {
  expect(printableInLine('Soyuz\r\nPublished 9 craft\x0b\u2028')).toBe(
    'Soyuz Published 9 craft \\u{2028}',
  )
})
