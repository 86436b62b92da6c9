import { expect, test } from 'vitest'
import { createEngine } from '#engine/create-engine.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { matchingEntries, matchingOptions, namedGroups } from './palette-entries.ts'

const names = createEngine(await loadSnapshot()).facets({})
const configurations = names.facets.spacecraft_config
const labels = (text: string) => matchingOptions(configurations, text).map(({ label }) => label)

test.each([
  ['soyuz', ['Soyuz', 'Soyuz MS']],
  ['SOYUZ ms', ['Soyuz MS']],
  ['ship', ['Starship']],
  ['spacecraft', ['Chinese reusable spacecraft']],
  ['zzz', []],
  ['  ', []],
])('%j finds the configurations %j', (text, expected) => {
  expect(labels(text)).toEqual(expected)
})

test('what begins with the text comes first', () => {
  const options = ['A Progress', 'Progress'].map((label, value) => ({ value, label, count: 1 }))
  expect(matchingOptions(options, 'pro').map(({ label }) => label)).toEqual([
    'Progress',
    'A Progress',
  ])
})

test('a choice is told by its id', () => {
  const chosen: string[] = []
  const groups = namedGroups(names, 'space', {
    configuration: id => chosen.push(`configuration ${id}`),
    agency: id => chosen.push(`agency ${id}`),
  })
  const agency = groups.find(({ name }) => name === 'Agencies')?.entries
  agency?.find(({ label }) => label === 'SpaceX')?.choose()
  expect(chosen).toEqual(['agency 121'])
})

test('actions are all there until one asks for some', () => {
  const entries = ['About', 'All spacecraft'].map(label => ({
    key: label,
    label,
    choose: () => {},
  }))
  expect(matchingEntries(entries, ' ')).toEqual(entries)
  expect(matchingEntries(entries, 'abo')).toEqual([entries[0]])
})
