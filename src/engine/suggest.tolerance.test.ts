import { describe, expect, test } from 'vitest'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { createEngine } from './create-engine.ts'

const plain = makeConfiguration({ name: 'Wyvern' })
/** What is suggested for a text where there are craft of these names only. */
const suggest = (text: string, ...names: string[]) =>
  createEngine(makeCatalogue(names.map(name => ({ name, spacecraft_config: plain })))).suggest(text)
const texts = (text: string, ...names: string[]) =>
  suggest(text, ...names).map(suggestion => suggestion.text)

describe('a slip is forgiven', () => {
  test.each([
    ['one of four letters', 'Abcx', 'Abcd'],
    ['one of five letters', 'Abcdx', 'Abcde'],
    ['two of six letters', 'Abcdxy', 'Abcdef'],
    ['two of nine letters', 'Abcdefgxy', 'Abcdefghi'],
    ['three of ten letters', 'Abcdefgxyz', 'Abcdefghij'],
    ['two that changed places in the midst of four letters', 'Acbd', 'Abcd'],
    ['two far from each other', 'Axcdyf', 'Abcdef'],
    ['three that changed places of ten letters', 'Bacedfhgij', 'Abcdefghij'],
    [
      'one in a name as long as LL2 allows',
      `${'abcde'.repeat(50)}vwxyq`,
      `${'abcde'.repeat(50)}vwxyz`,
    ],
    ['three of twenty letters', 'Abcdefghijklmnopqxyz', 'Abcdefghijklmnopqrst'],
  ])('%s', (_, text, name) => expect(texts(text, name)).toEqual([name]))

  test('in the spelling of a name of three letters', () => {
    expect(texts('a-b.C', 'ABC')).toEqual(['ABC'])
  })
})

describe('offers no far-fetched names: nothing is suggested for', () => {
  test.each([
    ['one of three letters wrong', 'Abx', 'Abc'],
    ['two of four', 'Abxy', 'Abcd'],
    ['two of five', 'Abcxy', 'Abcde'],
    ['three of six', 'Abcxyz', 'Abcdef'],
    ['three of nine', 'Abcdefxyz', 'Abcdefghi'],
    ['four of ten', 'Abcdefwxyz', 'Abcdefghij'],
    ['three letters out of a name', 'bcd', 'Abcdef'],
  ])('%s', (_, text, name) => expect(texts(text, name)).toEqual([]))
})

describe('a part of a name', () => {
  test('of four letters leads to the name, also across its spaces and hyphens', () => {
    expect(texts('uzms', 'Soyuz MS-14')).toEqual(['Soyuz MS-14'])
  })

  test('is a weaker guess than a name with a slip in it', () => {
    expect(texts('Soyus', 'Soyusland', 'Soyuz')).toEqual(['Soyuz', 'Soyusland'])
  })
})

describe('of several guesses', () => {
  test('the nearest is first, wherever it stands in the catalogue', () => {
    const names = ['Mercxxy', 'Mercury', 'Mercuxy']
    expect(texts('Mercuri', ...names)).toEqual(['Mercury', 'Mercuxy'])
  })

  test('those equally near come by how much they find, then as the catalogue has them', () => {
    const names = ['Ranger 3', 'Ranger 2', 'Ranger 2 test article', 'Ranger 1']
    expect(suggest('Ranger 9', ...names).map(({ text, count }) => [text, count])).toEqual([
      ['Ranger 2', 2],
      ['Ranger 3', 1],
      ['Ranger 1', 1],
    ])
  })

  test('four are enough', () => {
    const names = Array.from({ length: 6 }, (_, n) => `Ranger ${n + 1}`)
    expect(texts('Ranger 9', ...names)).toEqual(names.slice(0, 4))
  })

  test('a name that is a configuration too, and written in two ways, is offered once', () => {
    const { suggest } = createEngine(
      makeCatalogue([
        { name: 'Mercury', spacecraft_config: makeConfiguration({ name: 'MERCURY' }) },
        { name: 'Mercury', spacecraft_config: makeConfiguration({ name: 'MERCURY' }) },
      ]),
    )
    expect(suggest('Mercurri')).toEqual([
      { kind: 'configuration', text: 'MERCURY', count: 2, spacecraft: null },
    ])
  })

  test('equally near ones stand as the catalogue has them, whichever share more of their letters', () => {
    expect(texts('Abcdefgh', 'Abxdefgh', 'Abcdefgx')).toEqual(['Abxdefgh', 'Abcdefgx'])
    expect(texts('Abcdefgh', 'Abxdefgh', 'Abcdefghx')).toEqual(['Abxdefgh', 'Abcdefghx'])
  })

  // Names of one word, which are not put right word by word.
  test('the one meant is found among hundreds alike', () => {
    const names = Array.from({ length: 500 }, (_, n) => `Progress-${n + 100}`)
    for (const asked of [100, 333, 599]) {
      expect(texts(`Pogress-${asked}`, ...names)).toContain(`Progress-${asked}`)
    }
  })

  test('the one meant is found beside hundreds of longer names that share as many letters', () => {
    const longer = Array.from({ length: 200 }, (_, n) => `GeminiAtlasAgenaTarget${n}Vehicle`)
    expect(texts('Geminialtas', ...longer, 'GeminiAtlas')[0]).toBe('GeminiAtlas')
  })

  test('the one meant is found beside hundreds of longer names that share more letters', () => {
    const longer = Array.from({ length: 200 }, (_, n) => `zzabcdefgwwwwwwwwwwww${n}`)
    expect(texts('abcdefgh', ...longer, 'abxdxfgh')).toEqual(['abxdxfgh'])
  })
})

describe('a wrong word within a phrase', () => {
  const names = ['Orbiter Atlantis', 'Orbiter Pathfinder test article']

  test('is put right, the others stay as they were typed', () => {
    expect(suggest('tests  ORBITER Pathfindr', ...names)).toContainEqual({
      kind: 'words',
      text: 'test ORBITER Pathfinder',
      count: 1,
      spacecraft: null,
    })
  })

  test('of three letters is not: too many others are as near', () => {
    expect(texts('orb Atlntis', 'Orx test stand for Atlantis')).toEqual([])
    expect(texts('m-s Atlantis', 'MS test stand for Atlantis')).toEqual([])
  })

  test('is not put right with a word of three letters either', () => {
    expect(texts('orbx Atlantis', 'Orb test stand for Atlantis')).toEqual([])
  })

  test('becomes the nearest word, wherever that stands in the catalogue', () => {
    const two = ['Atlanxxs test stand one', 'Atlantis test stand two']
    expect(texts('Atlantys stand', ...two)).toEqual(['Atlantis stand'])
  })

  test('becomes the nearest word, not one that shares more letters', () => {
    const names = ['Abcdxyefgh Foxtrot', 'Abxdefgh Foxtrot Golf Hotel India']
    expect(texts('Foxtrot Abcdefgh', ...names)).toEqual(['Foxtrot Abxdefgh'])
  })

  test('that is a number is not: it may be meant', () => {
    expect(texts('Atlntis 1235', 'Atlantis 1234 orbiter vehicle')).not.toContain('Atlantis 1234')
  })

  test('is a weaker guess than a whole name', () => {
    const found = suggest('Orbitr Atlantis', 'Orbiter Atlantis', 'Orbitr')
    expect(found[0]).toMatchObject({ kind: 'name', text: 'Orbiter Atlantis' })
  })

  test('that nothing comes near stays, so that the phrase finds nothing and is not offered', () => {
    expect(texts('Atlntis zzzzzzzz', ...names)).toEqual([])
  })
})

describe('a serial number', () => {
  const { suggest } = createEngine(
    makeCatalogue([
      { id: 7, name: 'Alpha', serial_number: 'C-206' },
      { id: 8, name: 'Beta', serial_number: 'C-207' },
      { id: 9, name: 'Gamma', serial_number: '' },
      { id: 10, name: 'Delta', serial_number: null },
    ]),
  )

  test('leads to its craft, however it is spelled', () => {
    expect(suggest('c206')[0]).toEqual({
      kind: 'serial_number',
      text: 'C-206',
      count: 1,
      spacecraft: { id: 7, name: 'Alpha' },
    })
  })

  test('that two craft share leads to both', () => {
    const { suggest } = createEngine(
      makeCatalogue([
        { id: 1, name: 'Alpha', serial_number: 'C-206' },
        { id: 2, name: 'Beta', serial_number: 'C-206' },
      ]),
    )
    expect(suggest('c206').map(({ spacecraft }) => spacecraft?.id)).toEqual([1, 2])
  })
})

test('a text in both scripts is read either way, and the nearer reading counts', () => {
  // The first three letters are Cyrillic: as a whole Cyrillic word it would be spelled Vostok.
  expect(texts('Восtok', 'Vostok')).toEqual(['Vostok'])
  expect(texts('Mеrсurу', 'Mercury')).toEqual(['Mercury'])
  expect(texts('СТА', 'Sta', 'Cta')).toEqual(['Sta', 'Cta'])
  expect(texts('СТА2', 'Ctx2', 'Cta2')).toEqual(['Cta2', 'Ctx2'])
})

test('what comes under the other filters is counted under them', () => {
  const { suggest } = createEngine(
    makeCatalogue([
      { name: 'Mercury', status: { id: 1, name: 'Active' } },
      { name: 'Mercury', status: { id: 2, name: 'Retired' } },
    ]),
  )
  expect(suggest('Mercurri')).toMatchObject([{ text: 'Mercury', count: 2 }])
  expect(suggest('Mercurri', { status: [2] })).toMatchObject([{ text: 'Mercury', count: 1 }])
  expect(suggest('Mercurri', { status: [3] })).toEqual([])
})
