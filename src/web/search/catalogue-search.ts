import type { Purpose } from '#ll2/licences/purposes.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import {
  type BooleanField,
  type ChoiceField,
  choiceFields,
  type OrderingKey,
  parseOrdering,
} from '#ll2/spacecraft-params.ts'
import {
  type ChartAcross,
  type ChartUp,
  chartAcross,
  chartUp,
  type TimelineBy,
  timelineRows,
} from '#ll2/views/choices.ts'
import {
  defaults,
  type pageSizes,
  type Reading,
  readBoolean,
  readColumns,
  readCount,
  readCraft,
  readDate,
  readDateOrYear,
  readDuration,
  readIds,
  readLimit,
  readMoment,
  readOrdering,
  readPage,
  readReuse,
  readSearch,
  readText,
  readView,
  readWord,
  type View,
} from './read-values.ts'
import { emptied, stringifySearch, toFlatSearch } from './search-codec.ts'
import type { TableColumn } from './table-columns.ts'

/** The filters of the list page, by the names they have in the URL and in the API. */
type FilterField =
  | 'search'
  | 'name'
  | 'ids'
  | 'destination'
  | 'on'
  | 'reuse'
  | ChoiceField
  | BooleanField
  | RangeEndField
type RangeEndField = `${RangeField}__${'gte' | 'lte'}`

const trackers = /^(utm_.*|fbclid|gclid|mc_.*|ref)$/

/**
 * The state of the list page, all of it, as it stands in the URL. Absent members have their
 * default; durations are ISO-8601 texts.
 */
export type CatalogueSearch = {
  search?: string
  name?: string
  /** These craft and no others: numbers and ranges of them. */
  ids?: string
  /** The state of the data that these craft were chosen in: its day, where known, and revision. */
  as_of?: string
  /** Where one of a craft's flights went. */
  destination?: string
  /** A day in UTC on which a craft was in space, as far as flights are known. */
  on?: string
  /** What the picture may be used for, all of it. */
  reuse?: Purpose[]
  /** LL2's notation: comma list, "-" reverses. */
  ordering?: string
  /** From 1. */
  page?: number
  limit?: (typeof pageSizes)[number]
  view?: View
  /** Of the table, in the order of the alphabet. */
  columns?: TableColumn[]
  /** What craft are told together by, where all of them are in one picture. */
  by?: TimelineBy
  /** The stretch of time that such a picture shows: days, or years. */
  from?: string
  to?: string
  /** What lies across a plot, and what upwards. */
  x?: ChartAcross
  y?: ChartUp
  /** What stood in the URL and could not be used, by name; kept so that the page can say so. */
  ignored?: Record<string, string>
} & { [Field in ChoiceField]?: number[] } & { [Field in BooleanField]?: boolean } & {
  [Field in RangeEndField]?: string
}

const filterReaders: Record<FilterField, (text: string) => Reading> = {
  search: readSearch,
  name: readText,
  ids: readCraft,
  status: readIds,
  spacecraft_config: readIds,
  type: readIds,
  agency: readIds,
  family: readIds,
  license: readIds,
  destination: readText,
  on: readDate,
  reuse: readReuse,
  in_space: readBoolean,
  is_placeholder: readBoolean,
  time_in_space__gte: readDuration,
  time_in_space__lte: readDuration,
  time_docked__gte: readDuration,
  time_docked__lte: readDuration,
  flights_count__gte: readCount,
  flights_count__lte: readCount,
  launched__gte: readDateOrYear,
  launched__lte: readDateOrYear,
}
export const filterFields = Object.keys(filterReaders) as FilterField[]

const readers: Record<Exclude<keyof CatalogueSearch, 'ignored'>, (text: string) => Reading> = {
  ...filterReaders,
  as_of: readMoment,
  ordering: readOrdering,
  page: readPage,
  limit: readLimit,
  view: readView,
  columns: readColumns,
  by: readWord(timelineRows),
  from: readDateOrYear,
  to: readDateOrYear,
  x: readWord(chartAcross),
  y: readWord(chartUp),
}

/** In the order in which they stand in the URL. */
const members = Object.keys(readers) as (keyof typeof readers)[]
const places = new Map<string, number>(members.map((name, place) => [name, place]))
/** Where a member stands among the others: what is none of ours comes after all that is. */
const placeOf = (name: string) => places.get(name) ?? members.length

/** Parts a search in its own members, as text, and what an earlier reading set aside. */
function divide(search: Record<string, unknown>) {
  const { ignored, ...members } = search
  // An address may hold a parameter of this name: that is text, and set aside like any other.
  return typeof ignored === 'object'
    ? { texts: toFlatSearch(members), ignored: { ...(ignored as Record<string, string>) } }
    : { texts: toFlatSearch(search), ignored: {} as Record<string, string> }
}

/**
 * Reads the list page's search from whatever the URL, a link or the history holds. Never throws:
 * values that cannot be used are set aside in `ignored`. Members come in the URL's fixed order.
 */
export function readCatalogueSearch(input: Record<string, unknown>): CatalogueSearch {
  const { texts, ignored } = divide(input)
  const search: Record<string, unknown> = {}

  for (const field of members) {
    const text = texts[field]
    if (text === undefined) continue
    const reading = readers[field](text)
    if (reading.value !== undefined) search[field] = reading.value
    if (reading.ignored !== undefined) ignored[field] = reading.ignored
  }
  for (const [name, text] of Object.entries(texts)) {
    if (!Object.hasOwn(readers, name) && !trackers.test(name)) ignored[name] = text
  }
  if (Object.keys(ignored).length) search.ignored = ignored
  return search
}

/**
 * `readCatalogueSearch` for the router, which lays the answer over what it was given: every member
 * that is not used is taken out by name.
 */
export const validateCatalogueSearch = (input: Record<string, unknown>): CatalogueSearch => ({
  ...emptied(input),
  ...readCatalogueSearch(input),
})

/**
 * Writes the search as flat members in the URL's fixed order. What was ignored is written back
 * beside what was used, so that a shared or reloaded address shows the same page and notice.
 */
export function writeCatalogueSearch(search: Record<string, unknown>): Record<string, string> {
  const { texts, ignored } = divide(search)
  const whole = new Map(Object.entries(texts))
  for (const [name, text] of Object.entries(ignored)) {
    const used = whole.get(name)
    // A search was cut, a list parted.
    const parted = name === 'search' ? used + text : `${used},${text}`
    whole.set(name, used === undefined ? text : parted)
  }
  const flat = [...whole].filter(([, text]) => text !== '')
  return Object.fromEntries(flat.toSorted(([a], [b]) => placeOf(a) - placeOf(b)))
}

/** Writes a page's search as it stands in our addresses. */
export const writeSearch = (search: Record<string, unknown>): string =>
  stringifySearch(writeCatalogueSearch(search))

/** One text for all searches with the same address. */
export const searchKey = (search: CatalogueSearch): string =>
  JSON.stringify(writeCatalogueSearch(search))

/** Whether two searches have the same address. */
export const isSameSearch = (a: CatalogueSearch, b: CatalogueSearch): boolean =>
  searchKey(a) === searchKey(b)

/** The order of the list: the default when none is chosen. */
export const orderingOf = ({ ordering }: Pick<CatalogueSearch, 'ordering'>): OrderingKey[] =>
  parseOrdering(ordering ?? defaults.ordering)

/** Whether any filter is set; order, page and page size are none. */
export const isFiltered = (search: CatalogueSearch): boolean =>
  filterFields.some(field => search[field] !== undefined)

/** A changed search: back on the first page, and without the notice about what was ignored. */
export function changed(
  search: CatalogueSearch,
  change: Partial<CatalogueSearch>,
): CatalogueSearch {
  return readCatalogueSearch({ ...search, page: undefined, ignored: undefined, ...change })
}

/** Ticks or unticks one id of a choice filter. */
export function toggled(search: CatalogueSearch, field: ChoiceField, id: number): CatalogueSearch {
  const ids = search[field] ?? []
  return changed(search, {
    [field]: ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id],
  })
}

/** The filters alone: neither how the list is shown nor what was ignored. */
export const filtersOf = (search: CatalogueSearch): CatalogueSearch =>
  readCatalogueSearch(Object.fromEntries(filterFields.map(field => [field, search[field]])))

/** Takes every filter off; how the list is shown stays. */
export const withoutFilters = (search: CatalogueSearch): CatalogueSearch =>
  changed(search, {
    ...Object.fromEntries(filterFields.map(field => [field, undefined])),
    as_of: undefined,
  })

/** Whether all craft of the list are shown in one picture, not a page of them one by one. */
export const isPicture = ({ view }: CatalogueSearch): boolean =>
  view !== undefined && view !== 'table'

/** Whether the search holds ids, which only the catalogue's list of options can judge. */
export const choosesIds = (search: CatalogueSearch): boolean =>
  choiceFields.some(field => search[field] !== undefined)

/**
 * The search without the ids that the catalogue does not know; they join what is ignored.
 * @param isKnown - from the catalogue's full list of options
 */
export function withoutUnknownIds(
  search: CatalogueSearch,
  isKnown: (field: ChoiceField, id: number) => boolean,
): CatalogueSearch {
  let rest = search
  for (const field of choiceFields) {
    const ids = search[field] ?? []
    const known = ids.filter(id => isKnown(field, id))
    if (known.length === ids.length) continue
    const unknown = ids.filter(id => !known.includes(id)).join(',')
    const text = [unknown, search.ignored?.[field]].filter(Boolean).join(',')
    const ignored = { ...rest.ignored, [field]: text }
    rest = { ...rest, [field]: known.length ? known : undefined, ignored }
  }
  return rest
}
