import type { AgencyMini, AgencyNormal } from './agency.ts'
import type { Image } from './image.ts'
import type { SpacecraftDetailed } from './spacecraft.ts'
import type { SpacecraftNormal } from './spacecraft-normal.ts'

// One craft twice, as LL2's OpenAPI document nests `SpacecraftEndpointDetailed` and
// `SpacecraftNormal`; its figures are made up. Members the schemas do not name begin with "extra".

const api = 'https://ll.thespacedevs.com/2.3.0'

const image: Image = {
  id: 7,
  name: 'A picture',
  image_url: 'https://pictures.example/large.jpg',
  thumbnail_url: 'https://pictures.example/small.jpg',
  credit: 'A photographer',
  license: { id: 4, name: 'CC BY-NC 2.0', priority: 3, link: 'https://licences.example/' },
  single_use: false,
  variants: [
    { id: 1, type: { id: 2, name: 'Wide' }, image_url: 'https://pictures.example/wide.jpg' },
  ],
}

const miniAgency: AgencyMini = {
  response_mode: 'list',
  id: 121,
  url: `${api}/agencies/121/`,
  name: 'An agency',
  abbrev: 'AA',
  type: { id: 3, name: 'Commercial' },
}

const agency: AgencyNormal = {
  ...miniAgency,
  response_mode: 'normal',
  featured: true,
  country: [{ id: 2, name: 'A country', alpha_2_code: 'AC', alpha_3_code: 'ACY' }],
  description: 'Builds craft.',
  administrator: 'Somebody',
  founding_year: 2002,
  launchers: 'A launcher',
  spacecraft: 'A craft',
  parent: null,
  image,
  logo: null,
  social_logo: null,
  extra_rank: 1,
}

const craft = {
  id: 900,
  url: `${api}/spacecraft/900/`,
  name: 'Craft 900',
  serial_number: 'C900',
  is_placeholder: false,
  image,
  in_space: true,
  time_in_space: 'P12DT3H',
  time_docked: 'P10D',
  flights_count: 2,
  mission_ends_count: 1,
  status: { id: 1, name: 'Active' },
  description: 'A craft.\r\nIt flies.',
}

const config = {
  id: 90,
  url: `${api}/spacecraft_configurations/90/`,
  name: 'Craft Mark 2',
  type: { id: 2, name: 'Capsule' },
}

const family = {
  id: 9,
  name: 'Craft',
  description: 'A family.',
  maiden_flight: '2010-12-08',
}

export const normalSpacecraft: SpacecraftNormal = {
  response_mode: 'normal',
  ...craft,
  spacecraft_config: {
    response_mode: 'normal',
    ...config,
    agency: miniAgency,
    family: [
      {
        response_mode: 'normal',
        id: family.id,
        name: family.name,
        description: family.description,
        manufacturer: miniAgency,
        parent: { response_mode: 'list', id: 8, name: 'The whole line' },
        maiden_flight: family.maiden_flight,
      },
    ],
    in_use: true,
    image,
  },
  fastest_turnaround: 'P120DT6H',
}

export const detailedSpacecraft: SpacecraftDetailed = {
  response_mode: 'detailed',
  ...craft,
  spacecraft_config: {
    response_mode: 'detailed',
    ...config,
    agency,
    family: [
      {
        // What the document says of a `SpacecraftConfigFamilyDetailed`.
        response_mode: 'normal',
        id: family.id,
        name: family.name,
        description: family.description,
        manufacturer: agency,
        parent: {
          response_mode: 'normal',
          id: 8,
          name: 'The whole line',
          description: 'All of them.',
          manufacturer: miniAgency,
          parent: null,
          maiden_flight: null,
        },
        maiden_flight: family.maiden_flight,
        spacecraft_flown: 4,
        total_launch_count: 6,
        successful_launches: 6,
        failed_launches: 0,
        attempted_landings: 5,
        successful_landings: 5,
        failed_landings: 0,
      },
    ],
    in_use: true,
    image,
    capability: 'Carries people.',
    history: 'Has flown.',
    details: 'Has a hatch.',
    maiden_flight: '2019-03-02',
    height: 8.1,
    diameter: 4,
    human_rated: true,
    crew_capacity: 7,
    payload_capacity: 6000,
    payload_return_capacity: 3000,
    flight_life: null,
    wiki_link: 'https://encyclopaedia.example/',
    info_link: '',
    spacecraft_flown: 2,
    total_launch_count: 3,
    successful_launches: 3,
    failed_launches: 0,
    attempted_landings: 2,
    successful_landings: 2,
    failed_landings: 0,
    fastest_turnaround: 'P120DT6H',
  },
  fastest_turnaround: 'P120DT6H',
  flights: [
    {
      id: 31,
      url: `${api}/spacecraft_flights/31/`,
      destination: 'Low Earth orbit',
      mission_end: null,
      spacecraft: normalSpacecraft,
      launch: {
        id: '0b7b21e8-6a2d-4b0c-8b8f-3a1a0c8a4d5e',
        url: `${api}/launches/0b7b21e8-6a2d-4b0c-8b8f-3a1a0c8a4d5e/`,
        name: 'A launcher | Craft 900',
        status: { id: 3, name: 'Launch Successful' },
        net: '2025-05-01T10:00:00Z',
        pad: { id: 5, name: 'Pad 1', extra_latitude: 28.6 },
        rocket: { id: 66, configuration: { id: 6, name: 'A launcher', full_name: 'A launcher 5' } },
        extra_slug: 'a-launcher-craft-900',
      },
      landing: {
        id: 77,
        attempt: null,
        success: null,
        description: '',
        landing_location: { id: 3, name: 'The sea' },
        type: { id: 1, name: 'Splashdown' },
        extra_distance: null,
      },
      duration: 'P12DT3H',
      turn_around_time: 'P120DT6H',
      response_mode: 'normal',
      extra_crew: [],
    },
  ],
  extra_note: 'kept',
}
