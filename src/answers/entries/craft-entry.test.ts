import { expect, test } from 'vitest'
import { detailedSpacecraft, normalSpacecraft } from '#ll2/detailed-spacecraft.fixture.ts'
import type { Image } from '#ll2/image.ts'
import type { SpacecraftNormal } from '#ll2/spacecraft-normal.ts'
import { craftEntry } from './craft-entry.ts'

const now = Date.UTC(2025, 11, 1)
const picture: Image = {
  id: 7,
  name: 'A picture',
  image_url: 'https://pictures.example/large.jpg',
  thumbnail_url: 'https://pictures.example/small.jpg',
  credit: 'A photographer',
  license: { id: 4, name: 'CC BY-NC 2.0', link: 'https://licences.example/' },
}

test('a card has all that it shows, and nothing that it does not', () => {
  expect(craftEntry(detailedSpacecraft, now)).toEqual({
    id: 900,
    name: 'Craft 900',
    serial_number: 'C900',
    is_placeholder: false,
    in_space: true,
    time_in_space: 'P12DT3H',
    time_docked: 'P10D',
    flights_count: 2,
    first_launch: '2025-05-01T10:00:00Z',
    last_mission_end: null,
    up_since: '2025-05-01T10:00:00Z',
    status: { id: 1, name: 'Active' },
    spacecraft_config: {
      id: 90,
      name: 'Craft Mark 2',
      type: { id: 2, name: 'Capsule' },
      agency: { id: 121, name: 'An agency', abbrev: 'AA' },
      image: { id: 7 },
    },
    image: picture,
  })
})

test('a craft held without its flights is not said to have flown at some time', () => {
  expect(craftEntry(normalSpacecraft, now)).toEqual({
    ...craftEntry(detailedSpacecraft, now),
    first_launch: null,
    up_since: null,
  })
})

test('what is not known of a craft is not made up', () => {
  const { serial_number, is_placeholder, in_space, spacecraft_config, ...craft } = normalSpacecraft
  const bare: SpacecraftNormal = {
    ...craft,
    time_in_space: null,
    time_docked: null,
    flights_count: null,
    image: null,
    spacecraft_config: { ...spacecraft_config, type: null, agency: null, image: null },
  }
  // Strictly: what is undefined would be another entry than what is absent.
  expect(craftEntry(bare, now)).toStrictEqual({
    id: 900,
    name: 'Craft 900',
    serial_number: null,
    time_in_space: null,
    time_docked: null,
    flights_count: null,
    first_launch: null,
    last_mission_end: null,
    up_since: null,
    status: { id: 1, name: 'Active' },
    spacecraft_config: { id: 90, name: 'Craft Mark 2', type: null, agency: null, image: null },
    image: null,
  })
})

test('a picture is shown with as much of its credit and licence as is known', () => {
  const shown = (image: Image) => craftEntry({ ...normalSpacecraft, image }, now).image
  const { credit, license, ...bare } = picture
  expect(shown({ ...bare, license: null })).toStrictEqual({ ...bare, credit: null, license: null })
  expect(shown({ ...bare, license: { id: 5 } })).toStrictEqual({
    ...bare,
    credit: null,
    license: { id: 5, link: null },
  })
})
