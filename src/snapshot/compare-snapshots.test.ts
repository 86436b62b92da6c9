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
    changed: [{ id: 3, name: 'Renamed', fields: ['in_space', 'name'] }],
  })
})

test('a change deep inside is a change of the member that holds it', () => {
  const changed = of({ id: 1, spacecraft_config: makeConfiguration({ in_use: true }) })
  expect(compareSnapshots(of({ id: 1 }), changed).changed).toEqual([
    { id: 1, name: 'Craft 1', fields: ['spacecraft_config'] },
  ])
})

test('a member that comes is a change too', () => {
  const before = of({ id: 1 })
  const after = of({ id: 1, is_placeholder: false })
  expect(compareSnapshots(before, after).changed).toMatchObject([{ fields: ['is_placeholder'] }])
  expect(compareSnapshots(after, before).changed).toMatchObject([{ fields: ['is_placeholder'] }])
})
