import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { createEngine } from '#engine/create-engine.ts'
import { catalogueExportSchema } from '#ll2/catalogue-export.ts'
import { detailedSpacecraft, normalSpacecraft } from '#ll2/detailed-spacecraft.fixture.ts'
import type { Image } from '#ll2/image.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { SpacecraftNormal } from '#ll2/spacecraft-normal.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { exportPieces } from './export-pieces.ts'

type Row = Record<string, string>

const capture = {
  source: 'https://ll.thespacedevs.com/2.3.0/',
  captured_at: '2025-12-01T00:00:00Z',
}
const order = [{ field: 'name', descending: true }] as const

/** The text of a file with all the craft. */
function fileOf(spacecraft: readonly Spacecraft[], format: 'csv' | 'json'): string {
  const snapshot = { ...makeCatalogue([]), ...capture, spacecraft }
  const catalogue = { snapshot, engine: createEngine(snapshot) }
  return [...exportPieces(catalogue, { filters: {}, ordering: order }, format)].join('')
}

const rowsOf = (spacecraft: readonly Spacecraft[]): Row[] =>
  parse(fileOf(spacecraft, 'csv'), { columns: true, bom: true })

const exportOf = (spacecraft: readonly Spacecraft[]) =>
  v.parse(catalogueExportSchema, JSON.parse(fileOf(spacecraft, 'json')))

describe('a craft of which all is known', () => {
  const known: Spacecraft = {
    ...detailedSpacecraft,
    flights: detailedSpacecraft.flights.map(flight => ({
      ...flight,
      mission_end: '2025-05-13T13:00:00Z',
    })),
    spacecraft_config: {
      ...detailedSpacecraft.spacecraft_config,
      family: [
        { response_mode: 'normal', id: 9, name: 'Craft' },
        { response_mode: 'normal', id: 8, name: 'The whole line' },
      ],
    },
  }
  const told = {
    id: 900,
    name: 'Craft 900',
    serial_number: 'C900',
    status: 'Active',
    status_id: 1,
    spacecraft_config: 'Craft Mark 2',
    spacecraft_config_id: 90,
    type: 'Capsule',
    type_id: 2,
    agency: 'An agency',
    agency_id: 121,
    family: ['Craft', 'The whole line'],
    family_ids: [9, 8],
    in_space: true,
    is_placeholder: false,
    time_in_space: 'P12DT3H',
    time_in_space_days: 12.125,
    time_docked: 'P10D',
    time_docked_days: 10,
    flights_count: 2,
    mission_ends_count: 1,
    first_launch: '2025-05-01T10:00:00Z',
    last_mission_end: '2025-05-13T13:00:00Z',
    description: 'A craft.\r\nIt flies.',
    url: 'https://ll.thespacedevs.com/2.3.0/spacecraft/900/',
  }

  test('is in the JSON with everything, and what the file is stands before it', () => {
    const { rights, ...file } = exportOf([known])
    expect(file).toEqual({
      format: 'spacecraft-catalogue-export',
      version: 1,
      ...capture,
      query: 'ordering=-name',
      count: 1,
      spacecraft: [
        {
          ...told,
          picture: {
            url: 'https://pictures.example/large.jpg',
            title: 'A picture',
            credit: 'A photographer',
            licence: 'CC BY-NC 2.0',
            licence_link: 'https://licences.example/',
          },
        },
      ],
    })
    expect(rights).toContain('The Space Devs')
  })

  test('is in the table with everything, each under its name', () => {
    const { rights, ...row } = rowsOf([known])[0] ?? {}
    const cells = Object.entries(told).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('; ') : String(value),
    ])
    expect(row).toEqual({
      ...Object.fromEntries(cells),
      picture_url: 'https://pictures.example/large.jpg',
      picture_title: 'A picture',
      picture_credit: 'A photographer',
      picture_licence: 'CC BY-NC 2.0',
      picture_licence_link: 'https://licences.example/',
      query: 'ordering=-name',
      ...capture,
    })
    expect(rights).toContain('The Space Devs')
  })
})

describe('a craft of which little is known', () => {
  const { spacecraft_config: config, ...craft } = normalSpacecraft
  const { serial_number, is_placeholder, in_space, mission_ends_count, ...rest } = craft
  const bare: SpacecraftNormal = {
    ...rest,
    time_in_space: null,
    time_docked: null,
    flights_count: null,
    description: null,
    image: null,
    spacecraft_config: { ...config, type: null, agency: null, family: null },
  }
  const unknown = [
    ...['serial_number', 'type', 'type_id', 'agency', 'agency_id', 'in_space', 'is_placeholder'],
    ...['time_in_space', 'time_in_space_days', 'time_docked', 'time_docked_days'],
    ...['flights_count', 'mission_ends_count', 'first_launch', 'last_mission_end', 'description'],
  ]

  test('has null where nothing is known, no member less, and no family', () => {
    expect(exportOf([bare]).spacecraft).toEqual([
      {
        id: 900,
        name: 'Craft 900',
        status: 'Active',
        status_id: 1,
        spacecraft_config: 'Craft Mark 2',
        spacecraft_config_id: 90,
        ...Object.fromEntries(unknown.map(name => [name, null])),
        family: [],
        family_ids: [],
        url: 'https://ll.thespacedevs.com/2.3.0/spacecraft/900/',
        picture: null,
      },
    ])
  })

  test('has empty cells there, and in those of its picture', () => {
    const [row = {}] = rowsOf([bare])
    const empty = Object.entries(row).flatMap(([name, cell]) => (cell ? [] : [name]))
    const ofPicture = ['url', 'title', 'credit', 'licence', 'licence_link']
    expect(new Set(empty)).toEqual(
      new Set([...unknown, 'family', 'family_ids', ...ofPicture.map(name => `picture_${name}`)]),
    )
  })

  test('has no description where that is blank', () => {
    const blank = exportOf([{ ...bare, description: ' \r\n' }])
    expect(blank.spacecraft[0]?.description).toBeNull()
  })
})

describe('whose a picture is', () => {
  const picture: Image = {
    id: 7,
    name: 'A picture',
    image_url: 'https://pictures.example/7.jpg',
    thumbnail_url: null,
    license: null,
  }
  const shown = (members: Partial<Image>) => {
    const craft = { ...normalSpacecraft, image: { ...picture, ...members } }
    const [row = {}] = rowsOf([craft])
    return [
      exportOf([craft]).spacecraft[0]?.picture,
      [row.picture_credit, row.picture_licence, row.picture_licence_link],
    ]
  }
  const told = (credit: string | null, licence: string | null, licence_link: string | null) => ({
    url: picture.image_url,
    title: 'A picture',
    credit,
    licence,
    licence_link,
  })
  const none = [told(null, null, null), ['Unknown', 'Unknown', '']]

  test('is said to be unknown where nothing says it', () => {
    expect(shown({})).toEqual(none)
    expect(shown({ credit: ' ' })).toEqual(none)
    expect(shown({ credit: null, license: { id: 5 } })).toEqual(none)
  })

  test('is not told by the licence that LL2 calls unknown, whatever it links to', () => {
    expect(shown({ license: { id: 1, name: 'Unknown', link: 'https://x.example/' } })).toEqual(none)
  })

  test('is told as far as it is known', () => {
    expect(shown({ credit: ' NASA', license: { id: 5, link: 'https://x.example/' } })).toEqual([
      told(' NASA', null, 'https://x.example/'),
      [' NASA', 'Unknown', 'https://x.example/'],
    ])
  })
})

test('what is dated after the capture is left out', () => {
  const [flight] = detailedSpacecraft.flights
  const booked = {
    ...flight,
    id: 32,
    url: '',
    launch: { id: '', url: '', net: '2026-01-01T00:00:00Z' },
  }
  const flights = [{ ...booked, mission_end: '2026-01-02T00:00:00Z' }]
  expect(exportOf([{ ...detailedSpacecraft, flights }]).spacecraft[0]).toMatchObject({
    first_launch: null,
    last_mission_end: null,
  })
})

test('craft stand in the asked order, in both files', () => {
  const [a, b] = ['A', 'B'].map((name, n) => ({ ...normalSpacecraft, id: n + 1, name }))
  if (!a || !b) throw new Error('There are two')
  expect(rowsOf([a, b]).map(({ name }) => name)).toEqual(['B', 'A'])
  expect(exportOf([a, b]).spacecraft.map(({ id }) => id)).toEqual([2, 1])
})
