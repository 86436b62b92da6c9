import type { ListQuestion } from '#engine/create-engine.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import type { Flight } from '#ll2/flight.ts'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import { allows, licenceTerms } from '#ll2/licences/licence-terms.ts'
import type { Purpose } from '#ll2/licences/purposes.ts'
import { rangeFields } from '#ll2/range-fields.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import {
  booleanFields,
  choiceFields,
  type ListOrder,
  type OrderingField,
  type SpacecraftFilters,
} from '#ll2/spacecraft-params.ts'

type Value = number | string | null
export type FacetField = Exclude<
  keyof SpacecraftFilters,
  'name' | 'search' | 'ids' | 'destination' | 'on' | 'reuse'
>

/** The values by which a craft is filtered and counted: none, one or several. */
const facetValues: Record<FacetField, (craft: Spacecraft) => (number | boolean)[]> = {
  status: craft => [craft.status.id],
  spacecraft_config: craft => [craft.spacecraft_config.id],
  type: craft => listed(craft.spacecraft_config.type?.id),
  agency: craft => listed(craft.spacecraft_config.agency?.id),
  family: craft => [...new Set((craft.spacecraft_config.family ?? []).map(({ id }) => id))],
  license: craft => listed(craft.image?.license?.id),
  in_space: craft => [craft.in_space === true],
  is_placeholder: craft => [craft.is_placeholder === true],
  time_in_space: craft => listed(seconds(craft.time_in_space)),
  time_docked: craft => listed(seconds(craft.time_docked)),
  flights_count: craft => listed(craft.flights_count),
  launched: craft =>
    past(flightsOf(craft).map(({ launch }) => launch?.net))
      .slice(0, 1)
      .map(wholeDays),
}

const orderValues: Record<OrderingField, (craft: Spacecraft) => Value> = {
  id: craft => craft.id,
  flights_count: craft => craft.flights_count,
  mission_ends_count: craft => craft.mission_ends_count ?? null,
  time_docked: craft => seconds(craft.time_docked),
  time_in_space: craft => seconds(craft.time_in_space),
  name: craft => craft.name,
  serial_number: craft => craft.serial_number ?? null,
  first_launch: craft => past(flightsOf(craft).map(({ launch }) => launch?.net)).at(0) ?? null,
  last_end: craft =>
    past(
      flightsOf(craft)
        .filter(({ launch }) => !(Date.parse(launch?.net ?? '') > Date.now()))
        .map(({ mission_end }) => mission_end),
    ).at(-1) ?? null,
}

const flightsOf = (craft: Spacecraft) => (craft.response_mode === 'detailed' ? craft.flights : [])

/** The moments that are over, in milliseconds, the earliest first. */
const past = (texts: readonly (string | null | undefined)[]): number[] =>
  texts
    .map(text => Date.parse(text ?? ''))
    .filter(moment => moment <= Date.now())
    .sort((a, b) => a - b)

const flewTo = (craft: Spacecraft, destination: string) =>
  flightsOf(craft).some(
    flight =>
      !(Date.parse(flight.launch?.net ?? '') > Date.now()) &&
      upper(flight.destination?.trim() ?? '') === upper(destination),
  )

/** Whether one of its flights was under way at a moment of the day, by every moment's own test. */
function wasUpOn(craft: Spacecraft, day: number): boolean {
  const now = Date.now()
  const [begin, end] = [day * 86_400_000, (day + 1) * 86_400_000]
  const flights = flightsOf(craft)
  const isOver = (one: Flight) =>
    one.mission_end ? true : Number(parseIsoDuration(one.duration ?? '')) > 0
  const begun = flights.filter(one => !(Date.parse(one.launch?.net ?? '') > now))
  const open = craft.in_space ? begun.filter(one => !one.mission_end).at(-1) : undefined
  return begun.some(one => {
    const launched = Date.parse(one.launch?.net ?? '')
    if (one === open) return launched < end && now >= begin
    if (!isOver(one)) return launched >= begin && launched < end
    const ended = one.mission_end
      ? Date.parse(one.mission_end)
      : launched + 1000 * Number(parseIsoDuration(one.duration ?? ''))
    const known = ended >= launched ? ended : launched
    return launched < end && Math.min(known, now) >= begin
  })
}

const wholeDays = (moment: number) => Math.floor(moment / 86_400_000)

const listed = (value: number | null | undefined) => (value == null ? [] : [value])
const seconds = (text: string | null) => (text === null ? null : parseIsoDuration(text))

/**
 * The engine as anyone would write it first: filter, sort, slice. It is what the real one is
 * compared with, for its answers and for its speed.
 */
export function naiveList(
  data: CatalogueData,
  { filters, limit, offset, ...order }: ListQuestion,
): { count: number; results: Spacecraft[] } {
  const found = data.spacecraft.filter(craft => matches(craft, filters))
  const sorted = found
    .map(craft => ({ craft, values: order.ordering.map(({ field }) => orderValues[field](craft)) }))
    .sort((a, b) => compareKeys(a.values, b.values, order) || a.craft.id - b.craft.id)
    .map(({ craft }) => craft)
  return { count: found.length, results: sorted.slice(Number(offset), Number(offset) + limit) }
}

/** The values of the craft that count for a facet: those that match all filters but its own. */
export function naiveFacet(
  data: CatalogueData,
  filters: SpacecraftFilters,
  field: FacetField,
): (number | boolean)[][] {
  const others = { ...filters, [field]: undefined }
  return data.spacecraft.filter(craft => matches(craft, others)).map(facetValues[field])
}

function matches(craft: Spacecraft, filters: SpacecraftFilters): boolean {
  const has = (field: FacetField, test: (value: number | boolean) => boolean) =>
    facetValues[field](craft).some(test)
  return (
    (filters.name === undefined || craft.name === filters.name) &&
    (filters.search ?? []).every(term => mentions(craft, term)) &&
    (filters.ids === undefined || filters.ids.some(id => id === craft.id)) &&
    (filters.destination === undefined || flewTo(craft, filters.destination)) &&
    (filters.on === undefined || wasUpOn(craft, filters.on)) &&
    choiceFields.every(
      f => !filters[f] || has(f, id => filters[f]?.some(x => x === id) === true),
    ) &&
    (filters.reuse ?? []).every(purpose => allowsUse(craft, purpose)) &&
    booleanFields.every(f => filters[f] === undefined || has(f, flag => flag === filters[f])) &&
    rangeFields.every(f => {
      const { gte = -Infinity, lte = Infinity } = filters[f] ?? {}
      return !filters[f] || has(f, value => Number(value) >= gte && Number(value) <= lte)
    })
  )
}

/** Whether the craft's picture may be used for a purpose. */
export const allowsUse = ({ image }: Spacecraft, purpose: Purpose): boolean =>
  allows(licenceTerms(image?.license ?? null), purpose)

const mentions = (craft: Spacecraft, term: string) =>
  [craft.name, craft.spacecraft_config.name].some(text => upper(text).includes(upper(term)))

/** PostgreSQL's UPPER: one character at a time, each to one character. */
const upper = (text: string) =>
  [...text].map(char => ([...char.toUpperCase()].length === 1 ? char.toUpperCase() : char)).join('')

const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'accent' })

function compareKeys(a: Value[], b: Value[], { ordering, nulls }: ListOrder): number {
  for (const [place, { field, descending }] of ordering.entries()) {
    const [one = null, other = null] = [a[place], b[place]]
    if (nulls === 'last') {
      const difference = Number(saysNothing(field, one)) - Number(saysNothing(field, other))
      if (difference) return difference
      if (saysNothing(field, one)) continue
    }
    const difference = compareValues(one, other)
    if (difference) return descending ? -difference : difference
  }
  return 0
}

/** Nothing at all, a text without a letter, no time. */
const saysNothing = (field: OrderingField, value: Value) =>
  value === null ||
  (typeof value === 'string' && /^\s*$/.test(value)) ||
  (field.startsWith('time_') && value === 0)

/** As PostgreSQL: null is greater than everything. */
function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'string' || typeof b === 'string') return natural.compare(String(a), String(b))
  return a - b
}
