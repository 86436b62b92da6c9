import type { JsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { describedPaths } from './described-paths.ts'
import published from './ll2-published.json' with { type: 'json' }
import { ll2Schemas } from './schemas/ll2-schemas.ts'
import { schemaComponents } from './schemas/to-components.ts'

const paths = new Map(
  Object.entries(describedPaths).map(([path, { parameters = [] }]) => [path, parameters]),
)
const schemas = schemaComponents()

type Members = Readonly<Record<string, readonly string[]>>

/**
 * What Launch Library 2 says is always there and the catalogue takes without, too: what is missing in
 * one record is no reason to have none.
 */
const mayBeNull: Members = {
  AgencyDetailed: ['type', 'launchers', 'spacecraft'],
  AgencyMini: ['type'],
  AgencyNormal: ['type', 'launchers', 'spacecraft'],
  Image: ['thumbnail_url', 'license'],
  Landing: ['attempt', 'description', 'landing_location', 'type'],
  LandingLocation: ['name'],
  LandingType: ['name'],
  LaunchNormal: ['name', 'net'],
  LaunchStatus: ['name'],
  LauncherConfigList: ['full_name'],
  Location: ['name'],
  Pad: ['name'],
  ProgramNormal: ['name'],
  RocketNormal: ['configuration'],
  SpacecraftConfigDetailed: [
    'type',
    'agency',
    'capability',
    'history',
    'details',
    'human_rated',
    'wiki_link',
    'info_link',
  ],
  SpacecraftConfigFamilyDetailed: ['description', 'manufacturer'],
  SpacecraftConfigFamilyNormal: ['description'],
  SpacecraftConfigNormal: ['type', 'agency'],
  SpacecraftEndpointDetailed: ['description'],
  SpacecraftFlightNormal: ['spacecraft', 'launch', 'landing', 'duration', 'turn_around_time'],
  SpacecraftNormal: ['description'],
}

/** What it has and the catalogue passes on unread: no schema of ours names it. */
const unread: Members = {
  Landing: ['url', 'downrange_distance'],
  LaunchNormal: [
    'response_mode',
    'slug',
    'launch_designator',
    'last_updated',
    'net_precision',
    'window_end',
    'window_start',
    'image',
    'infographic',
    'probability',
    'weather_concerns',
    'failreason',
    'hashtag',
    'launch_service_provider',
    'mission',
    'webcast_live',
    'program',
    'orbital_launch_attempt_count',
    'location_launch_attempt_count',
    'pad_launch_attempt_count',
    'agency_launch_attempt_count',
    'orbital_launch_attempt_count_year',
    'location_launch_attempt_count_year',
    'pad_launch_attempt_count_year',
    'agency_launch_attempt_count_year',
  ],
}

/** Records of which the catalogue reads little more than the name, and passes on all the rest. */
const hardlyRead = [
  'AgencyDetailed',
  'Country',
  'LandingLocation',
  'LandingType',
  'LaunchStatus',
  'LauncherConfigList',
  'Location',
  'Pad',
  'ProgramNormal',
]

/** Types that are told otherwise. */
const otherwise: Members = { AgencyDetailed: ['founding_year'], AgencyNormal: ['founding_year'] }

const everywhere = ['format']
const ofEveryCraft = ['search', 'name', 'status', 'spacecraft_config', 'in_space', 'is_placeholder']
const extensions = [
  'ids',
  'type',
  'agency',
  'family',
  'license',
  'destination',
  'on',
  'reuse',
  'time_in_space__gte',
  'time_in_space__lte',
  'time_docked__gte',
  'time_docked__lte',
  'flights_count__gte',
  'flights_count__lte',
  'launched__gte',
  'launched__lte',
]

/** What an address takes that Launch Library 2 does not tell of: its own, untold, and ours. */
const untold: Members = {
  '/2.3.0/spacecraft/': [...extensions, 'nulls', 'mode', ...everywhere],
  '/2.3.0/spacecraft/{id}/': [...ofEveryCraft, ...extensions, ...everywhere],
  '/2.3.0/spacecraft_configurations/': ['mode', ...everywhere],
  '/2.3.0/spacecraft_configurations/{id}/': [
    'search',
    'name',
    'agency',
    'human_rated',
    'in_use',
    ...everywhere,
  ],
  '/2.3.0/config/spacecraft_statuses/': everywhere,
  '/2.3.0/config/spacecraft_statuses/{id}/': everywhere,
  '/2.3.0/config/spacecraft_configuration_types/': everywhere,
  '/2.3.0/config/spacecraft_configuration_types/{id}/': everywhere,
}

/** Comma lists: of ids they are an extension, of orders Launch Library 2 only tells them as a text. */
const lists: Members = {
  '/2.3.0/spacecraft/': ['ordering', 'spacecraft_config', 'status'],
  '/2.3.0/spacecraft_configurations/': ['ordering'],
  '/2.3.0/config/spacecraft_statuses/': ['ordering'],
  '/2.3.0/config/spacecraft_configuration_types/': ['ordering'],
}

/** What it tells of and does not heed: these tables have no search. */
const unheeded: Members = {
  '/2.3.0/config/spacecraft_statuses/': ['search'],
  '/2.3.0/config/spacecraft_configuration_types/': ['search'],
}

/** Lists that the catalogue has not. */
const unanswered = [
  '/2.3.0/api-throttle/',
  '/2.3.0/spacecraft_configuration_families/',
  '/2.3.0/spacecraft_flights/',
]

/** A type in the words of the published one's record: `Image | null`, `integer[]`. */
function typeOf(schema: JsonSchema | boolean | undefined): string {
  if (typeof schema !== 'object') return 'unknown'
  const { $ref, type, items, anyOf, oneOf } = schema
  if ($ref) return $ref.slice($ref.lastIndexOf('/') + 1)
  const choices = anyOf ?? oneOf
  if (choices) return choices.map(typeOf).join(' | ')
  if (type === 'array' && !Array.isArray(items)) return `${typeOf(items)}[]`
  return String(type)
}

/** An object without a name of its own is as good as a named one that we do not tell apart. */
const isSame = (theirs: string, ours: string) =>
  ours === theirs.replace(/\b[A-Z]\w+/g, name => (name in schemas ? name : 'object'))

interface Difference {
  of: string
  name: string
  theirs: string | undefined
  ours: string | undefined
}

/** Every difference between names and types, of everything that is told on both sides. */
const differences = (
  theirs: Record<string, Record<string, string>>,
  ours: (name: string) => Record<string, string>,
): Difference[] =>
  Object.entries(theirs).flatMap(([of, published]) => {
    const told = ours(of)
    return [...new Set([...Object.keys(published), ...Object.keys(told)])]
      .map(name => ({ of, name, theirs: published[name], ours: told[name] }))
      .filter(({ theirs, ours }) => !theirs || !ours || !isSame(theirs, ours))
  })

/** Names of some of the differences, by what they are differences of. */
const named = (found: readonly Difference[], isOne: (one: Difference) => boolean): Members => {
  const chosen = found.filter(isOne)
  const ofOne = (of: string) => chosen.filter(one => one.of === of).map(({ name }) => name)
  return sorted(Object.fromEntries(chosen.map(({ of }) => [of, ofOne(of)])))
}

const sorted = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).map(([of, names]) => [of, names.toSorted()]))

const memberTypes = (name: string) =>
  Object.fromEntries(
    Object.entries(schemas[name]?.properties ?? {}).map(([member, one]) => [member, typeOf(one)]),
  )

const parameterTypes = (path: string) =>
  Object.fromEntries((paths.get(path) ?? []).map(({ name, schema }) => [name, typeOf(schema)]))

test('records are those that Launch Library 2 publishes, but for what is named here', () => {
  const found = differences(published.schemas, memberTypes)
  const isNullable = ({ theirs, ours }: Difference) =>
    ours?.endsWith(' | null') === true && !theirs?.endsWith(' | null')
  expect(named(found, isNullable)).toEqual(sorted(mayBeNull))
  expect(named(found, one => !isNullable(one))).toEqual(sorted(otherwise))
})

test('members that the catalogue does not read are told of as they are published', () => {
  const members: Record<string, Record<string, string>> = published.schemas
  const found = Object.entries(ll2Schemas).map(
    ([name, { entries }]) =>
      [name, Object.keys(members[name] ?? {}).filter(member => !(member in entries))] as const,
  )
  const some = found.filter(([, names]) => names.length > 0)
  const isHardlyRead = ([name]: readonly [string, unknown]) => hardlyRead.includes(name)
  expect(
    some
      .filter(isHardlyRead)
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(hardlyRead)
  const rest = some.filter(one => !isHardlyRead(one))
  expect(sorted(Object.fromEntries(rest))).toEqual(sorted(unread))
})

test('addresses take what Launch Library 2 publishes, but for what is named here', () => {
  const answered = Object.fromEntries(
    Object.entries(published.paths).filter(([path]) => paths.has(path)),
  )
  const gone = Object.keys(published.paths).filter(path => !paths.has(path))
  expect(gone.toSorted()).toEqual(unanswered)

  const found = differences(answered, parameterTypes)
  const isList = ({ theirs, ours }: Difference) => ours === `${theirs}[]`
  expect(named(found, ({ theirs }) => theirs === undefined)).toEqual(sorted(untold))
  expect(named(found, ({ ours }) => ours === undefined)).toEqual(sorted(unheeded))
  expect(named(found, isList)).toEqual(sorted(lists))
  expect(found.filter(one => one.theirs && one.ours && !isList(one))).toEqual([])
})
