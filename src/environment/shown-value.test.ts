import { expect, test } from 'vitest'
import { shownValue } from './shown-value.ts'

test.each([
  ['https://ann:secret@example.org/', '"https://example.org/"'],
  ['ann:secret@example.org/2.3.0/', '"…@example.org/2.3.0/"'],
  ['https:/ann:secret@example.org/', '"…@example.org/"'],
  ['https://ann:sec ret@example.org/', '"https://example.org/"'],
  ['https://example.org/?sig=sec ret', '"https://example.org/?…"'],
  ['https//example.org/a.json?sig=secret', '"https//example.org/a.json?…"'],
  ['https://example.org/a.json?sig=secret', '"https://example.org/a.json?…"'],
  ['s3://bucket/#secret', '"s3://bucket/?…"'],
])('%j keeps its secrets', (value, shown) => {
  expect(shownValue(value)).toBe(shown)
})

test('a value is one short line that does nothing to a terminal', () => {
  expect(shownValue('a\nb\x1b[2J')).toBe('"a b\\\\u{1b}[2J"')
  expect(shownValue('x'.repeat(200))).toBe(`"${'x'.repeat(200)}"`)
  expect(shownValue('x'.repeat(5000))).toBe(`"${'x'.repeat(200)}…"`)
})
