import { describe, expect, test } from 'vitest'
import { readSnapshot } from '#snapshot/parse-snapshot.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { type Assembled, assembleSnapshot, objections } from './assemble-snapshot.ts'

const data = syntheticCatalogue({ size: 20 })
const lists = {
  spacecraft: data.spacecraft,
  spacecraft_configurations: data.configurations,
  spacecraft_statuses: data.statuses,
  spacecraft_configuration_types: data.types,
}
const source = 'https://ll2.example/2.3.0/'
const captured_at = '2026-01-01T00:00:00.000Z'
const assemble = (members: Partial<Record<keyof typeof lists, readonly unknown[]>> = {}) =>
  assembleSnapshot({ source, captured_at, lists: { ...lists, ...members }, previous: undefined })
const { snapshot: previous } = assemble()

test('whole lists become one whole snapshot that says where it is from and since when', () => {
  const { snapshot, setAside } = assemble()
  expect(snapshot).toMatchObject({ source, captured_at, complete: true })
  expect(snapshot.spacecraft).toEqual(data.spacecraft)
  expect(setAside).toEqual([])
})

test.each([
  'spacecraft',
  'spacecraft_configurations',
  'spacecraft_statuses',
  'spacecraft_configuration_types',
] as const)('a broken record of %s is what it was before', list => {
  // One that no craft has inside: that would bring it back.
  const records = lists[list]
  const last = records.at(-1)
  const broken = [...records.slice(0, -1), { ...last, name: 7 }]
  const { snapshot, setAside } = assembleSnapshot({
    source,
    captured_at,
    lists: { ...lists, [list]: broken },
    previous,
  })
  expect(snapshot.revision).toBe(previous.revision)
  expect(setAside).toMatchObject([{ list, id: last?.id, replaced: true }])
  expect(setAside[0]?.problems).toEqual([expect.stringMatching(/^name: expected string/)])
})

test('a broken record is named by its id where that can be one', () => {
  const long = 'x'.repeat(60)
  const { snapshot, setAside } = assemble({
    spacecraft: [
      ...data.spacecraft,
      { id: long },
      { id: `${long}x` },
      { id: null },
      'text',
      { id: 9 },
    ],
  })
  expect(setAside.map(({ id }) => id)).toEqual([long, null, null, null, 9])
  expect(setAside.filter(({ replaced }) => replaced)).toEqual([])
  expect(snapshot.spacecraft).toHaveLength(20)
})

describe('what is refused', () => {
  const hundred = readSnapshot(syntheticCatalogue({ size: 100 }).spacecraft, 'hundred')
  const first = (craft: number) => ({ ...hundred, spacecraft: hundred.spacecraft.slice(0, craft) })
  const invalid = (count: number, members: object = {}): Assembled['setAside'] =>
    Array.from({ length: count }, (_, id) => ({
      list: 'spacecraft',
      id,
      problems: [],
      replaced: true,
      ...members,
    }))

  test.each([
    ['a tenth gone', { snapshot: first(90), setAside: [] }, []],
    [
      'more than a tenth gone',
      { snapshot: first(89), setAside: [] },
      ['11 of 100 craft are gone, which is more than 10%'],
    ],
    ['a hundredth broken', { snapshot: hundred, setAside: invalid(1) }, []],
    [
      'more than a hundredth broken, and what they were kept',
      { snapshot: hundred, setAside: invalid(2) },
      ['2 of 100 craft break the contract, which is more than 1%'],
    ],
    [
      'more than a hundredth broken and left out',
      { snapshot: first(98), setAside: invalid(2, { replaced: false }) },
      ['2 of 100 craft break the contract, which is more than 1%'],
    ],
    [
      'broken records of another list',
      { snapshot: hundred, setAside: invalid(9, { list: 'spacecraft_statuses' }) },
      [],
    ],
    [
      'nothing left',
      { snapshot: first(0), setAside: [] },
      ['100 of 100 craft are gone, which is more than 10%', 'there is no craft at all'],
    ],
  ])('%s', (_, assembled, reasons) => {
    expect(objections(assembled, hundred)).toEqual(reasons)
  })

  test('without data before, nothing can be gone', () => {
    expect(objections({ snapshot: first(1), setAside: [] }, undefined)).toEqual([])
  })
})
