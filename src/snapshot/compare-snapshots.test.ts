import { expect, test } from 'vitest'
import type { SpacecraftNormal } from '#ll2/spacecraft-normal.ts'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { compareSnapshots } from './compare-snapshots.ts'

type Members = Partial<SpacecraftNormal>

const of = (...craft: Members[]) =>
  makeCatalogue(craft.map(members => ({ name: `Craft ${members.id}`, ...members })))

test('equal snapshots differ in nothing, whatever the order of members', () => {
  const turned = of({ id: 1 }).spacecraft.map(({ id, ...rest }) => ({ ...rest, id }))
  expect(compareSnapshots(of({ id: 1 }), { spacecraft: turned })).toEqual({
    added: [],
    removed: [],
    changed: [],
  })
})

test('craft are added, removed and changed, by id', () => {
  const before = of({ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 })
  const after = of({ id: 2 }, { id: 3, name: 'Renamed', in_space: true }, { id: 5 }, { id: 6 })
  expect(compareSnapshots(before, after)).toEqual({
    added: [
      { id: 5, name: 'Craft 5' },
      { id: 6, name: 'Craft 6' },
    ],
    removed: [
      { id: 1, name: 'Craft 1' },
      { id: 4, name: 'Craft 4' },
    ],
    changed: [
      {
        id: 3,
        name: 'Renamed',
        fields: ['in_space', 'name'],
        values: {
          in_space: { before: null, after: true },
          name: { before: 'Craft 3', after: 'Renamed' },
        },
      },
    ],
  })
})

test('a change deep inside is a change of the member that holds it', () => {
  const changed = of({ id: 1, spacecraft_config: makeConfiguration({ in_use: true }) })
  expect(compareSnapshots(of({ id: 1 }), changed).changed).toEqual([
    { id: 1, name: 'Craft 1', fields: ['spacecraft_config'], values: {} },
  ])
})

test('nested records are told by their names', () => {
  const [before, after] = ['Soyuz', 'Soyuz MS'].map(name =>
    of({ id: 1, status: { id: 1, name }, spacecraft_config: makeConfiguration({ name }) }),
  )
  if (!before || !after) throw new Error('There are two')
  const values = { before: 'Soyuz', after: 'Soyuz MS' }
  expect(compareSnapshots(before, after).changed).toMatchObject([
    { values: { status: values, spacecraft_config: values } },
  ])
})

test('a member that has no value to read is told by its name alone', () => {
  const [one, two] = ['constructor', 'custom'].map(member => of({ id: 1, [member]: { deep: 1 } }))
  if (!one || !two) throw new Error('There are two')
  expect(compareSnapshots(one, two).changed).toMatchObject([
    { fields: ['constructor', 'custom'], values: {} },
  ])
})

test('a member that comes is a change too', () => {
  const before = of({ id: 1 })
  const after = of({ id: 1, is_placeholder: false })
  expect(compareSnapshots(before, after).changed).toMatchObject([{ fields: ['is_placeholder'] }])
  expect(compareSnapshots(after, before).changed).toMatchObject([{ fields: ['is_placeholder'] }])
})
