import { expect, test } from 'vitest'
import { createEngine } from '#engine/create-engine.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import {
  configurationEntries,
  listEntries,
  matchingEntries,
  matchingOptions,
} from './palette-entries.ts'

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

test('a configuration is told by its id', () => {
  const chosen: number[] = []
  for (const entry of configurationEntries(names, 'starship', id => chosen.push(id))) entry.choose()
  expect(chosen).toEqual([26])
})

test('a list is told by its filter; craft and configurations have pages of their own', () => {
  const found = { exact: false, count: 2 }
  const entries = listEntries(
    [
      { ...found, kind: 'agency', id: 44, label: 'National Aeronautics', abbrev: 'NASA' },
      { ...found, kind: 'spacecraft_config', id: 1, label: 'Soyuz' },
      { ...found, kind: 'spacecraft', id: 1, label: 'Soyuz 9' },
    ],
    search => expect(search).toEqual({ agency: [44] }),
  )
  expect(entries).toMatchObject([
    { label: 'National Aeronautics (NASA)', detail: 'Agency · 2 spacecraft' },
  ])
  expect.assertions(2)
  entries[0]?.choose()
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
