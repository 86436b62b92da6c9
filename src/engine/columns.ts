import { dayOf } from '#ll2/calendar-day.ts'
import type { Capture, CatalogueData } from '#ll2/catalogue-data.ts'
import { flightMoments } from '#ll2/flight-span.ts'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import { momentOf } from '#ll2/moment-of.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import type { BooleanField, ChoiceField } from '#ll2/spacecraft-params.ts'
import { collectDaysUp, type DaysUp } from './days-up.ts'
import { collectDestinations, type Destinations } from './destinations.ts'
import { type Named, type Options, optionsByLabel, yesOrNo } from './options.ts'
import { recordOf } from './record-of.ts'
import { allowedPurposes } from './reuse.ts'

/** Choices that a craft has through its configuration. */
export const configurationFields = [
  'spacecraft_config',
  'type',
  'agency',
  'family',
] as const satisfies ChoiceField[]
export type ConfigurationField = (typeof configurationFields)[number]

/** All others, which every craft has for itself, one option each. */
export type OwnField = Exclude<ChoiceField, ConfigurationField> | BooleanField

const ownValues: Record<OwnField, (craft: Spacecraft) => number | boolean | undefined> = {
  status: craft => craft.status.id,
  license: craft => craft.image?.license?.id,
  in_space: craft => craft.in_space ?? false,
  is_placeholder: craft => craft.is_placeholder ?? false,
}
export const ownFields = Object.keys(ownValues) as OwnField[]

const momentFields = ['first_launch', 'last_end'] as const
type MomentField = (typeof momentFields)[number]

/** A configuration as craft carry it, with the ordinals of its options. */
interface ConfigurationEntry {
  name: string
  ordinals: Record<ConfigurationField, readonly number[]>
}

/**
 * The catalogue turned on its side: one array per field, one row per craft, rows in order of id.
 * What hangs on the configuration is kept once per configuration, not once per craft.
 */
export interface Columns {
  records: readonly Spacecraft[]
  rows: ReadonlyMap<number, number>
  options: Record<ChoiceField, Options<number>> & Record<BooleanField, Options<boolean>>
  licenceLinks: ReadonlyMap<number, string | null | undefined>
  /** By ordinal of the licence the purposes it allows, as bits; the last is that of no licence. */
  purposes: Uint8Array
  /** Ordinals of each craft's own choices. */
  own: Record<OwnField, Uint32Array>
  /** Seconds, a count, or days since 1970; NaN where the value is not known. */
  ranges: Record<RangeField, Float64Array>
  /** When its flights began and, as far as they are over, ended: milliseconds, NaN where unknown. */
  moments: Record<MomentField, Float64Array>
  destinations: Destinations
  daysUp: DaysUp
  /** Each craft's place in `configurations`. */
  configuration: Uint32Array
  configurations: readonly ConfigurationEntry[]
}

/** Builds the columns, once for all queries. */
export function createColumns(data: CatalogueData & Partial<Capture>): Columns {
  const records = data.spacecraft.toSorted((a, b) => a.id - b.id)
  const now = momentOf(data)
  const moments = collectMoments(records, now)
  const options = collectOptions(data)
  const licenceLinks = new Map(
    records.flatMap(({ image }) =>
      image?.license ? [[image.license.id, image.license.link]] : [],
    ),
  )
  return {
    records,
    rows: new Map(records.map(({ id }, row) => [id, row])),
    options,
    licenceLinks,
    purposes: allowedPurposes(options.license, licenceLinks),
    own: recordOf(ownFields, field => {
      const { ordinals, none } = options[field]
      const read = ownValues[field]
      return Uint32Array.from(records, craft => ordinals.get(read(craft)) ?? none)
    }),
    ranges: {
      ...recordOf(ownRanges, field => Float64Array.from(records, rangeValues[field])),
      launched: moments.first_launch.map(dayOf),
    },
    moments,
    destinations: collectDestinations(records, now),
    daysUp: collectDaysUp(records, now),
    ...collectConfigurations(records, options),
  }
}

function collectMoments(records: readonly Spacecraft[], now: number): Columns['moments'] {
  const moments = recordOf(momentFields, () => new Float64Array(records.length))
  records.forEach((craft, row) => {
    const { first, last } = flightMoments(craft, now)
    moments.first_launch[row] = Number.isFinite(first) ? first : Number.NaN
    moments.last_end[row] = Number.isFinite(last) ? last : Number.NaN
  })
  return moments
}

const seconds = (text: string | null) =>
  (text === null ? null : parseIsoDuration(text)) ?? Number.NaN

const rangeValues = {
  time_in_space: craft => seconds(craft.time_in_space),
  time_docked: craft => seconds(craft.time_docked),
  flights_count: craft => craft.flights_count ?? Number.NaN,
} satisfies Partial<Record<RangeField, (craft: Spacecraft) => number>>
const ownRanges = Object.keys(rangeValues) as (keyof typeof rangeValues)[]

const configurationParts: Record<
  ConfigurationField,
  (config: SpacecraftConfig) => readonly (Named | null)[]
> = {
  spacecraft_config: config => [config],
  type: config => [config.type],
  agency: config => [config.agency],
  family: config => config.family ?? [],
}

function collectOptions(data: CatalogueData): Columns['options'] {
  return {
    status: optionsByLabel(data.statuses),
    spacecraft_config: optionsByLabel(data.configurations),
    type: optionsByLabel(data.types),
    agency: optionsByLabel(data.configurations.flatMap(configurationParts.agency)),
    family: optionsByLabel(data.configurations.flatMap(configurationParts.family)),
    license: optionsByLabel(data.spacecraft.map(craft => craft.image?.license ?? null)),
    in_space: yesOrNo,
    is_placeholder: yesOrNo,
  }
}

/** Craft nest their configuration whole, so equal ones are found by what the engine reads of them. */
function collectConfigurations(
  records: readonly Spacecraft[],
  options: Columns['options'],
): Pick<Columns, 'configuration' | 'configurations'> {
  const entries: ConfigurationEntry[] = []
  const places = new Map<string, number>()
  const configuration = Uint32Array.from(records, ({ spacecraft_config: config }) => {
    const ids = recordOf(configurationFields, field => [
      ...new Set(configurationParts[field](config).flatMap(part => part?.id ?? [])),
    ])
    const key = JSON.stringify([config.name, ids])
    const known = places.get(key)
    if (known !== undefined) return known
    const ordinals = recordOf(configurationFields, field =>
      ids[field].flatMap(id => options[field].ordinals.get(id) ?? []),
    )
    places.set(key, entries.length)
    return entries.push({ name: config.name, ordinals }) - 1
  })
  return { configuration, configurations: entries }
}
