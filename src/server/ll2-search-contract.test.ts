import { describe, expect, test } from 'vitest'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { testApp } from './testing/test-app.ts'

const names = [
  'İstanbul Işık',
  'ﬁrst',
  'ΣΊΣΥΦΟΣ',
  'Σίσυφος',
  'Ὠκεανός',
  'Straße',
  'Ёлка',
  'Ა',
  'Kelvin',
  'ſhip',
  'µm',
  'Ǆ',
  'Étoile',
  'E\u0301toile',
  '𐐨',
  'Եւ',
  'och 100% _a\\',
  'naïve\u00a0craft',
  '-dash (.*)',
  'ŉandu',
  'ÿ',
  'ⅷ ⓐ',
  'ａｂｃ',
]
const spacecraft_config = makeConfiguration({ name: 'Çelik' })

// Every answer here was given by Django REST Framework on PostgreSQL (3.14, Django 3.2, 15 with
// en_US.UTF-8), which LL2 is built on, over craft of these names and this configuration.
const { ids, snapshot } = await testApp({
  snapshot: {
    ...makeCatalogue(names.map(name => ({ name, spacecraft_config }))),
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: null,
    complete: false,
    revision: 'names',
  },
})

const nameOf = new Map(snapshot.spacecraft.map(({ id, name }) => [id, name]))

const find = async (search: string) =>
  (await ids(String(new URLSearchParams({ search })))).map(id => nameOf.get(id))

describe('letter case', () => {
  const sisyphus = ['ΣΊΣΥΦΟΣ', 'Σίσυφος']

  test.each<[string, string[]]>([
    // The dotless i has the capital I, which is in the configuration's name; İ stands alone.
    ['ı', names],
    ['İ', ['İstanbul Işık']],
    ['İSTANBUL', ['İstanbul Işık']],
    ['istanbul', []],
    ['ıstanbul', []],
    ['i\u0307', []],
    ['σίσυφοσ', sisyphus],
    ['ΣΊΣΥΦΟΣ', sisyphus],
    ['σίσυφος', sisyphus],
    ['Σισυφος', []],
    ['ὠκεανόσ', ['Ὠκεανός']],
    ['ωκεανός', []],
    // What has no capital of one character has none.
    ['straße', ['Straße']],
    ['STRAßE', ['Straße']],
    ['STRASSE', []],
    ['ẞ', []],
    ['ﬁRST', ['ﬁrst']],
    ['FIRST', []],
    ['ŉANDU', ['ŉandu']],
    ['ʼn', []],
    ['և', []],
    // Two small letters with one capital, and three cases of one letter.
    ['SHIP', ['ſhip']],
    ['ſ', ['İstanbul Işık', 'ﬁrst', 'Straße', 'ſhip', '-dash (.*)']],
    ['μM', ['µm']],
    ['ǆ', ['Ǆ']],
    ['ǅ', ['Ǆ']],
    ['dž', []],
    ['ёлка', ['Ёлка']],
    ['елка', []],
    ['ა', ['Ა']],
    ['𐐀', ['𐐨']],
    ['Ÿ', ['ÿ']],
    ['Ⅷ', ['ⅷ ⓐ']],
    ['Ⓐ', ['ⅷ ⓐ']],
    ['ＡＢＣ', ['ａｂｃ']],
    ['abc', []],
  ])('%s', async (search, expected) => {
    expect(await find(search)).toEqual(expected)
  })
})

describe('characters and terms', () => {
  test.each<[string, string[]]>([
    // Nothing is composed or taken apart.
    ['étoile', ['Étoile']],
    ['e\u0301toile', ['E\u0301toile']],
    ['\u0301', ['E\u0301toile']],
    ['etoile', []],
    ['%', ['och 100% _a\\']],
    ['_', ['och 100% _a\\']],
    ['_a\\', ['och 100% _a\\']],
    ['.*', ['-dash (.*)']],
    ['-dash,(.*)', ['-dash (.*)']],
    ['^kelvin', []],
    ['=kelvin', []],
    ['NAÏVE\u00a0CRAFT', ['naïve\u00a0craft']],
    ['çelik kelvin', ['Kelvin']],
    ['ÇELIK,ÉTOILE', ['Étoile']],
    ['celik', []],
    ['kel\0vin', ['Kelvin']],
    ['\u200bkelvin', []],
    ['\ufffd', []],
  ])('%j', async (search, expected) => {
    expect(await find(search)).toEqual(expected)
  })
})
