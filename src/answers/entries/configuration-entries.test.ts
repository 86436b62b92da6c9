import { expect, test } from 'vitest'

import { detailedSpacecraft, normalSpacecraft } from '#ll2/detailed-spacecraft.fixture.ts'
import type { FamilyNormal, SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { makeCatalogue, makeConfiguration, makeFlight } from '#testing/make-catalogue.ts'
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
  image: null,
  last_flight: null,
  spacecraft: [],
}

test.each([normalSpacecraft, detailedSpacecraft])(
  'a configuration in the $response_mode mode tells what lists and trees show, and no more',
  ({ spacecraft_config }) => {
    const isDetailed = spacecraft_config.response_mode === 'detailed'
    const first_flight = isDetailed ? '2019-03-02T00:00:00Z' : null
    expect(entriesOf([spacecraft_config])).toEqual({
      count: 1,
      configurations: [{ ...entry, image: expect.anything(), first_flight }],
    })
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
  const unflown = { image: null, first_flight: null, last_flight: null, spacecraft: [] }
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
      { id: 2, name: 'Apollo', ...bare, family: [], ...unflown },
      {
        id: 1,
        name: 'Soyuz',
        type: null,
        agency: { id: 7, name: 'OKB-1' },
        family: [],
        ...unflown,
      },
    ],
  })
})

test('a configuration tells its craft in small: the most flown, and when any of them flew', () => {
  const spacecraft_config = makeConfiguration({ id: 3, name: 'Orbiter' })
  const catalogue = makeCatalogue([
    { name: 'One', flights_count: 1, spacecraft_config },
    {
      name: 'Two',
      flights_count: 2,
      spacecraft_config,
      flights: [
        makeFlight('1984-08-30T12:41:50Z', '1984-09-05T13:37:54Z'),
        makeFlight('1985-01-24T19:50:00Z', null),
        makeFlight('2099-01-24T19:50:00Z', null),
      ],
    },
    { name: 'Unknown', flights_count: null, spacecraft_config },
    { name: 'None', flights_count: 0, spacecraft_config },
    { name: 'Another', flights_count: 9 },
  ])
  const { body } = ask(
    { ...catalogue, configurations: [spacecraft_config] },
    '/catalogue/configurations',
  )
  expect(body).toMatchObject({
    configurations: [
      {
        first_flight: '1984-08-30T12:41:50Z',
        last_flight: '1985-01-24T19:50:00Z',
        spacecraft: [
          { id: 2, name: 'Two' },
          { id: 1, name: 'One' },
          { id: 4, name: 'None' },
        ],
      },
    ],
  })
})

test('a maiden flight that is still to come has not happened', () => {
  const config = { ...detailedSpacecraft.spacecraft_config, maiden_flight: '2099-01-01' }
  expect(entriesOf([config])).toMatchObject({ configurations: [{ first_flight: null }] })
})
