import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawableCharacters, drawableText } from './drawable-text.ts'

test.each([
  ['Soyuz T-15 «Маяк» Đặng', 'Soyuz T-15 «Маяк» Đặng'],
  ['Shenzhou 5 (神舟五号)', 'Shenzhou 5'],
  ['神舟 (Shenzhou)', '(Shenzhou)'],
  ['Tiangong-1 / 天宫一号', 'Tiangong-1'],
  ['Dragon 🐉 C206', 'Dragon C206'],
  ['\u202eevil\u202c name', 'evil name'],
  ['ﬁrst ①', 'first 1'],
  ['Cafe\u0301', 'Café'],
  ['a\u2011b\u00a0c\n\td', 'a-b c d'],
  ['神舟五号', ''],
  ['مركبة', ''],
  ['🚀', ''],
  ['—', ''],
  ['  ', ''],
])('%j is drawn as %j', (text, drawn) => {
  expect(drawableText(text)).toBe(drawn)
})

/** Any text at all, halves of surrogate pairs among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 80 })
  .map(codes => String.fromCodePoint(...codes))

test('whatever the text, only what the fonts have is drawn, once and for all', () => {
  fc.assert(
    fc.property(anyText, text => {
      const drawn = drawableText(text)
      expect(Array.from(drawn).filter(character => !drawableCharacters.has(character))).toEqual([])
      expect(drawableText(drawn)).toBe(drawn)
    }),
  )
})
