import { describe, expect, test } from 'vitest'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { createEngine } from './create-engine.ts'
import { foldCase } from './search.ts'

const starliner = makeConfiguration({ id: 2, name: 'CST-100 Starliner' })
const names = [
  'Calypso',
  'Soyuz TMA-11',
  'Прогресс М-35',
  'Σίσυφος',
  'Größe',
  'Étoile',
  '100% Probe',
  'under_score',
  'back\\slash',
  `"Quoted" O'Neill`,
  '(.*) [a-z]+ $^',
  'Soyuz Soyuz',
]
const engine = createEngine(
  makeCatalogue(
    names.map(name => (name === 'Calypso' ? { name, spacecraft_config: starliner } : { name })),
  ),
)

const find = (...search: string[]) =>
  engine.list({ filters: { search }, ordering: [], limit: 100, offset: 0 }).results.map(c => c.name)

describe('a term is found', () => {
  test.each<[why: string, term: string, found: string[]]>([
    ['anywhere in the name', 'yps', ['Calypso']],
    ["in the configuration's name", 'starliner', ['Calypso']],
    ['in any letter case', 'sOYUz', ['Soyuz TMA-11', 'Soyuz Soyuz']],
    ['in any letter case of Cyrillic', 'ПРОГРЕСС', ['Прогресс М-35']],
    ['with either small sigma', 'σίσυφοσ', ['Σίσυφος']],
    ['with ß, which has no capital of one character', 'GRÖße', ['Größe']],
    ['with its accent', 'éTOILE', ['Étoile']],
    ['with a per cent sign, a plain character', '0%', ['100% Probe']],
    ['with an underscore, a plain character', 'r_s', ['under_score']],
    ['with a backslash, a plain character', '\\s', ['back\\slash']],
    ['with double quotes, plain characters', '"quoted"', [`"Quoted" O'Neill`]],
    ['with an apostrophe, a plain character', "o'n", [`"Quoted" O'Neill`]],
    ['with the signs of regular expressions, plain characters', '[a-z]+', ['(.*) [a-z]+ $^']],
    ['once per craft', 'soyuz', ['Soyuz TMA-11', 'Soyuz Soyuz']],
    ['at the very end of a name', '-35', ['Прогресс М-35']],
  ])('%s', (_, term, found) => expect(find(term)).toEqual(found))
})

describe('a term is not found', () => {
  test.each([
    ['without its accent', 'etoile'],
    ['with ss for ß', 'grösse'],
    ['as a wild card', 'S%z'],
    ['as a pattern', 's.yuz'],
    ['nowhere', 'dragon'],
  ])('%s', (_, term) => expect(find(term)).toEqual([]))
})

test('every term must be found, each in any of the fields', () => {
  expect(find('calypso', 'starliner')).toEqual(['Calypso'])
  expect(find('11', 'soyuz')).toEqual(['Soyuz TMA-11'])
  expect(find('calypso', 'soyuz')).toEqual([])
})

test('one craft by its id is searched alone', () => {
  const found = names.map((name, row) => engine.get(row + 1, { search: ['soyuz'] })?.name === name)
  expect(found).toEqual(names.map(name => name.startsWith('Soyuz')))
})

test('no term is no search', () => {
  expect(find()).toEqual(names)
})

test.each([
  ['ß', 'ß'],
  ['ς', 'Σ'],
  ['σ', 'Σ'],
  ['ж', 'Ж'],
  ['é', 'É'],
  ['ﬁ', 'ﬁ'],
  ['straße x', 'STRAßE X'],
])('%s folds to %s', (text, folded) => expect(foldCase(text)).toBe(folded))
