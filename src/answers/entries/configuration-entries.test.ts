import { expect, test } from 'vitest'

import { detailedSpacecraft, normalSpacecraft } from '#ll2/detailed-spacecraft.fixture.ts'
import type { FamilyNormal, SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { ask } from '../ask.fixture.ts'

const entriesOf = (configurations: readonly SpacecraftConfig[]) =>
  ask({ ...makeCatalogue([]), configurations }, '/catalogue/configurations').body

const entry = {
  id: 90,
  name: 'Craft Mark 2',
  type: { id: 2, name: 'Capsule' },
  agency: { id: 121, name: 'An agency', abbrev: 'AA' },
  in_use: true,
  family: [{ id: 9, name: 'Craft', parent: { id: 8, name: 'The whole line', parent: null } }],
}

test.each([normalSpacecraft, detailedSpacecraft])(
  'a configuration in the $response_mode mode tells what lists and trees show, and no more',
  ({ spacecraft_config }) => {
    expect(entriesOf([spacecraft_config])).toEqual({ count: 1, configurations: [entry] })
  },
)

test('families reach two generations up, as far as they are known', () => {
  const grandparent = { response_mode: 'list', id: 7, name: 'All' } as const
  const parent: FamilyNormal = { response_mode: 'normal', id: 8, name: 'Line', parent: grandparent }
  const config = detailedSpacecraft.spacecraft_config
  const family = (above: FamilyNormal | null) => [
    { response_mode: 'detailed', id: 9, name: 'Craft', parent: above } as const,
  ]
  expect(entriesOf([{ ...config, family: family(parent) }])).toMatchObject({
    configurations: [
      {
        family: [
          {
            id: 9,
            name: 'Craft',
            parent: { id: 8, name: 'Line', parent: { id: 7, name: 'All' } },
          },
        ],
      },
    ],
  })
  expect(entriesOf([{ ...config, family: family(null) }])).toMatchObject({
    configurations: [{ family: [{ id: 9, name: 'Craft', parent: null }] }],
  })
})

test('configurations stand by their names; what is not known of one is not made up', () => {
  const bare = { type: null, agency: null }
  const unabbreviated = {
    response_mode: 'list',
    id: 7,
    url: '',
    name: 'OKB-1',
    type: null,
  } as const
  const configurations = [
    makeConfiguration({ id: 1, name: 'Soyuz', type: null, agency: unabbreviated, family: null }),
    makeConfiguration({ id: 2, name: 'Apollo', ...bare }),
  ]
  expect(entriesOf(configurations)).toStrictEqual({
    count: 2,
    configurations: [
      { id: 2, name: 'Apollo', ...bare, family: [] },
      { id: 1, name: 'Soyuz', type: null, agency: { id: 7, name: 'OKB-1' }, family: [] },
    ],
  })
})
