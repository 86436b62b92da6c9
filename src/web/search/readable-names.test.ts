import { describe, expect, test } from 'vitest'
import { absurdTexts } from '#testing/synthetic-absurd-texts.ts'
import { readableNames } from './readable-names.ts'

const read = (data: unknown): unknown => JSON.parse(JSON.stringify(data), readableNames)

test.each([
  'Soyuz 7K-T',
  'Орёл',
  '神舟',
  ' padded ',
  'แสนสุขใจ',
  '👩‍🚀',
  'Ångström',
  ''.padEnd(300, 'x'),
])('a name that needs nothing stays as it is: %s', name => {
  expect(read({ name })).toEqual({ name })
})

describe.each(['zeroWidth', 'blank'] as const)('a name of which nothing is seen (%s)', kind => {
  test('is a link one can see and press', () => {
    expect(read({ name: absurdTexts[kind] })).toEqual({ name: 'Unnamed' })
  })

  test('is no serial number, credit or destination', () => {
    expect(read({ serial_number: absurdTexts[kind], credit: '' })).toEqual({})
  })
})

test('a name from right to left does not turn the words around it', () => {
  expect(read([{ label: 'עברית (7)' }])).toEqual([{ label: '\u2068עברית (7)\u2069' }])
})

test('a name cannot turn what follows it, nor end its own isolation', () => {
  expect(read({ name: 'a\u202eb\u2069' })).toEqual({ name: 'ab' })
})

test('marks do not tower over the lines above', () => {
  expect(read({ name: `a${'\u0301'.repeat(50)}b` })).toEqual({ name: `a${'\u0301'.repeat(4)}b` })
})

test('an endless name ends', () => {
  expect(read({ name: 'x'.repeat(1_000_000) })).toEqual({ name: `${'x'.repeat(299)}…` })
})

test('addresses, prose and what is no text are left alone', () => {
  const data = {
    url: `https://x.invalid/${'x'.repeat(400)}`,
    description: 'שלום',
    parent: { id: 1 },
  }
  expect(read(data)).toEqual(data)
})
