import type { ll2Answers, ll2Schemas } from '../ll2-schemas.ts'
import type { Words } from '../words.ts'

const unread =
  'Members of Launch Library 2’s that the catalogue does not read are passed on as they came.'

const ofCraft = {
  url: 'This record’s address, at this catalogue.',
  serial_number: 'As painted or recorded; null or empty where there is none.',
  is_placeholder: 'Stands for a craft that is not known yet.',
  in_space: 'Whether it was in space at the moment of capture.',
  time_in_space:
    'Over all flights: an ISO 8601 duration, days uncapped; `P0D` where none is recorded.',
  time_docked: 'Docked, over all flights.',
  flights_count: 'Flights so far.',
  mission_ends_count: 'Missions that are over.',
  fastest_turnaround: 'The shortest time between two of its flights.',
} as const

const envelope = {
  count: 'Records that match, on all pages.',
  next: 'The address of the next page; null on the last.',
  previous: 'The address of the page before; null on the first.',
} as const

const family = {
  manufacturer: 'The agency that makes it.',
  parent: 'The family that it belongs to.',
  maiden_flight: 'The day of its first flight.',
} as const

export const ll2Words: Record<keyof typeof ll2Schemas | keyof typeof ll2Answers, Words> = {
  SpacecraftNormal: { about: `A craft as lists tell it. ${unread}`, members: ofCraft },
  SpacecraftEndpointDetailed: {
    about: `A craft with its flights and the whole of its configuration. ${unread}`,
    members: { ...ofCraft, flights: 'Its flights, those that are booked among them.' },
  },
  SpacecraftConfigNormal: {
    about: `A kind of craft, as lists and craft in normal mode tell it. ${unread}`,
    members: { in_use: 'Whether craft of it still fly.' },
  },
  SpacecraftConfigDetailed: {
    about: `A kind of craft with its measures and its record. ${unread}`,
    members: {
      capability: 'What it is for.',
      maiden_flight: 'The day of its first flight.',
      height: 'Metres.',
      diameter: 'Metres.',
      human_rated: 'Whether it may carry people.',
      crew_capacity: 'People.',
      payload_capacity: 'Kilograms to orbit.',
      payload_return_capacity: 'Kilograms back to the ground.',
      flight_life: 'How long it can fly, in words.',
      fastest_turnaround: 'The shortest time between two flights of one craft.',
    },
  },
  SpacecraftConfigFamilyMini: { about: 'A family of configurations by its name.' },
  SpacecraftConfigFamilyNormal: { about: 'A family of configurations.', members: family },
  SpacecraftConfigFamilyDetailed: {
    about: 'A family of configurations with its record.',
    members: family,
  },
  SpacecraftConfigType: { about: 'What a kind of craft is: a capsule, a spaceplane and so on.' },
  SpacecraftStatus: { about: 'How a craft stands: active, retired, destroyed and so on.' },
  SpacecraftFlightNormal: {
    about: `A flight of a craft. ${unread}`,
    members: {
      destination: 'Where it went, in Launch Library 2’s words.',
      mission_end: 'ISO 8601, UTC; null while it goes on, or where nobody wrote it down.',
      duration: 'From launch to end.',
      turn_around_time: 'Since the end of the flight before.',
    },
  },
  LaunchNormal: {
    about: `The launch of a flight. ${unread}`,
    members: { net: 'When it was, or is to be no earlier than: ISO 8601, UTC.' },
  },
  LaunchStatus: { about: `How a launch went, or stands. ${unread}` },
  RocketNormal: { about: 'The rocket of a launch.' },
  LauncherConfigList: { about: `A kind of rocket. ${unread}` },
  Pad: { about: `A launch pad. ${unread}` },
  Location: { about: `A place with launch pads, or where craft land. ${unread}` },
  ProgramNormal: { about: `A programme that launches belong to. ${unread}` },
  Landing: {
    about: `How a flight landed. ${unread}`,
    members: { attempt: 'Whether it was tried.', success: 'Null where that is not known.' },
  },
  LandingLocation: { about: `Where a flight landed. ${unread}` },
  LandingType: { about: `In which way a flight landed. ${unread}` },
  AgencyMini: { about: `Who makes or runs it, as records in normal mode tell it. ${unread}` },
  AgencyNormal: { about: `Who makes or runs it. ${unread}` },
  AgencyDetailed: { about: `Who makes or runs it, with its record. ${unread}` },
  AgencyType: { about: 'What an agency is: of a government, a company and so on.' },
  Country: { about: `A country, or a union of some. ${unread}` },
  Image: {
    about:
      'A picture with what has to be said beside it. A licence that is null, or named “Unknown”, is no permission.',
    members: {
      image_url: 'The whole picture, at its own host.',
      thumbnail_url: 'A small one; null while there is none.',
      credit: 'Whom it is by.',
      single_use: 'Whether only this craft shows it.',
    },
  },
  ImageLicense: {
    about: 'What a picture may be used under.',
    members: { link: 'The terms.', priority: 'From 1, the best known.' },
  },
  ImageVariant: { about: 'The same picture in another shape.' },
  ImageVariantType: { about: 'The shape of a picture: square, wide and so on.' },
  ApiRoot: { about: 'The address of each list by its name.' },
  Spacecraft: { about: 'A craft in either mode, told apart by `response_mode`.' },
  SpacecraftConfig: { about: 'A configuration in either mode, told apart by `response_mode`.' },
  Agency: { about: 'The richest record of an agency, told apart by `response_mode`.' },
  SpacecraftPage: { about: 'A page of craft.', members: envelope },
  SpacecraftConfigPage: { about: 'A page of configurations.', members: envelope },
  SpacecraftStatusPage: { about: 'A page of statuses.', members: envelope },
  SpacecraftConfigTypePage: { about: 'A page of types.', members: envelope },
}
