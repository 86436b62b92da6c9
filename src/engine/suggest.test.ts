import { describe, expect, test } from 'vitest'
import { searchTerms } from '#ll2/python-text.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { createEngine } from './create-engine.ts'
import { editDistance } from './edit-distance.ts'
import { looseKeys } from './loose-keys.ts'

const engine = createEngine(await loadSnapshot())
const first = (text: string) => engine.suggest(text)[0]

describe('over the real craft, the first suggestion for', () => {
  test.each([
    // Slips of the finger.
    ['Soyz 9', 'Soyuz 9'],
    ['Soyuz9', 'Soyuz 9'],
    ['Souyz 9', 'Soyuz 9'],
    ['Progess', 'Progress'],
    ['Progrss MS-14', 'Progress MS-14'],
    ['Mercurry', 'Mercury'],
    ['Gaganyan', 'Gaganyaan'],
    ['Voskohd', 'Voskhod'],
    // Hyphens and spaces.
    ['SoyuzMS', 'Soyuz MS'],
    ['soyuz-ms', 'Soyuz MS'],
    ['ProgressMS14', 'Progress MS-14'],
    ['Voskhod3KV No5', 'Voskhod-3KV No.5'],
    ['star-ship', 'Starship'],
    // The other script, spelt or looked at.
    ['Союз 9', 'Soyuz 9'],
    ['Восход', 'Voskhod'],
    ['Прогресс МС-14', 'Progress MS-14'],
    ['Меркури', 'Mercury'],
    ['COЮЗ 9', 'Soyuz 9'],
    ['Sоyuz 9', 'Soyuz 9'],
    // Accents.
    ['Mércury', 'Mercury'],
  ])('%s is %s', (text, expected) => {
    expect(
      engine.list({ filters: { search: searchTerms(text) }, ordering: [], limit: 1, offset: 0 })
        .count,
    ).toBe(0)
    const suggestion = first(text)
    expect(suggestion?.text).toBe(expected)
    expect(suggestion?.count).toBe(
      engine.list({ filters: { search: searchTerms(expected) }, ordering: [], limit: 1, offset: 0 })
        .count,
    )
  })

  test.each([['11F732 5'], ['soyuz 7k s 11F732 #5']])('the serial number %s is its craft', text => {
    expect(engine.suggest(text).map(({ spacecraft }) => spacecraft?.name)).toContain('Soyuz T No.5')
  })

  test.each([['zzzz'], ['x'], [''], ['   '], ['123456789'], ['!?'], ['x'.repeat(200)]])(
    '%j is none',
    text => {
      expect(engine.suggest(text)).toEqual([])
    },
  )
})

test('a suggestion finds something under the other filters', () => {
  const all = engine.suggest('Progess')
  expect(all.length).toBeGreaterThan(0)
  expect(engine.suggest('Progess', { type: [2] }).every(({ count }) => count > 0)).toBe(true)
  expect(engine.suggest('Progess', { type: [2] }).map(({ text }) => text)).not.toContain('Progress')
})

test('within a phrase only the wrong word is put right', () => {
  const { suggest } = createEngine(
    makeCatalogue([{ name: 'Orbiter Discovery flight article' }, { name: 'Orbiter Atlantis' }]),
  )
  expect(suggest('atlntis orbiter').map(({ text }) => text)).toContain('Atlantis orbiter')
})

test('names that have broken searches are found by what one types', () => {
  const { suggest } = createEngine(syntheticCatalogue({ size: 600 }))
  for (const [text, expected] of [
    ['Synthetic Strasse 135', /Straße 135/],
    ['Synthetic Etoile 35', /Étoile/],
    ['Synthetic Vostok Orel 3', /Восток/],
    ['Synthetic O Neill 27', /O'Neill 27/],
  ] as const) {
    const found = suggest(text).map(suggestion => suggestion.text)
    expect(
      found.some(name => expected.test(name)),
      `${text}: ${found}`,
    ).toBe(true)
  }
})

describe('keys', () => {
  test.each([
    ['Soyuz MS-14', ['soyuzms14']],
    ['Восток', ['vostok', 'boctok']],
    ['Étoile', ['etoile']],
    ['Йод', ['yod']],
    ['!?', []],
  ])('of %s', (text, keys) => {
    expect(looseKeys(text)).toEqual(keys)
  })
})

describe('distance', () => {
  test.each([
    ['', '', 3, 0],
    ['soyuz', 'soyuz', 0, 0],
    ['soyuz', 'soyz', 2, 1],
    ['soyuz', 'souyz', 2, 1],
    ['soyuz', 'zuyos', 1, 2],
    ['a', 'abcd', 2, 3],
    ['kitten', 'sitting', 3, 3],
  ])('from %s to %s, at most %d', (a, b, most, distance) => {
    expect(editDistance(a, b, most)).toBe(distance)
    expect(editDistance(b, a, most)).toBe(distance)
  })
})
