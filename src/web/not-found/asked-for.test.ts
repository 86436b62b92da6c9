import { expect, test } from 'vitest'
import { askedFor } from './asked-for.ts'

test.each([
  ['/spacecraft/4242', 'craft', '4242'],
  ['/configurations/7/', 'configuration', '7'],
  ['/families/01', 'family', '01'],
])('%s asks for a number', (path, noun, number) => {
  expect(askedFor(path)).toEqual({ kind: 'number', noun, number })
})

test.each([
  ['/spacecraft/soyuz-ms', 'soyuz ms'],
  ['/soyuz_ms.html', 'soyuz ms'],
  ['/nothing', 'nothing'],
  ['/spacecraft/198/more', '198 more'],
  ['/craft/crew+dragon', 'craft crew dragon'],
  ['/spacecraft/%D0%A1%D0%BE%D1%8E%D0%B7', 'Союз'],
  [`/${'x'.repeat(400)}`, 'x'.repeat(59)],
])('%s asks for words', (path, text) => {
  expect(askedFor(path)).toEqual({ kind: 'words', text })
})

test.each(['/', '/404', '/spacecraft/99999999999999999999', '/%E0%A4%A', '/spacecraft'])(
  '%s asks for nothing that has a name',
  path => {
    expect(askedFor(path)).toEqual({ kind: 'nothing' })
  },
)
