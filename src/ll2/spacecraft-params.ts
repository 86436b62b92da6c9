import { readDay, writeDay } from './calendar-day.ts'
import { badCraftIds, readCraftIds, writeCraftIds } from './craft-ids.ts'
import { type FieldErrors, messages } from './errors.ts'
import { type Purpose, readPurposes } from './licences/purposes.ts'
import { type PageParams, parsePageParams } from './page-params.ts'
import { parseInteger, searchTerms, strip } from './python-text.ts'
import { encodeQuery, lastOf, type QueryPairs } from './query-string.ts'
import {
  type Range,
  type RangeField,
  rangeFields,
  readRangeEnd,
  writeRangeEnd,
} from './range-fields.ts'

/**
 * Filters that take ids. LL2 takes one, for `status` and `spacecraft_config`; comma lists and the
 * others are ours.
 */
export const choiceFields = [
  'status',
  'spacecraft_config',
  'type',
  'agency',
  'family',
  'license',
] as const
export type ChoiceField = (typeof choiceFields)[number]

export const booleanFields = ['in_space', 'is_placeholder'] as const
export type BooleanField = (typeof booleanFields)[number]

/** LL2's ordering fields; the last four are ours. */
export const orderingFields = [
  'flights_count',
  'id',
  'mission_ends_count',
  'time_docked',
  'time_in_space',
  'name',
  'serial_number',
  'first_launch',
  'last_end',
] as const
export type OrderingField = (typeof orderingFields)[number]

export interface OrderingKey {
  field: OrderingField
  descending: boolean
}

/** An order of the list. */
export interface ListOrder {
  /** Empty is the default order, by id. */
  ordering: readonly OrderingKey[]
  /**
   * `last`: what is not known follows, in either direction. Without it LL2's order, to which the
   * unknown is the greatest value. An extension of ours.
   */
  nulls?: 'last'
}

/** What narrows the list. An absent member, and an empty search, is no filter. */
export type SpacecraftFilters = {
  name?: string
  /** Every term must be found, in the name or the configuration's name. */
  search?: readonly string[]
  /** These craft and no others, as far as they are listed: rising, each once. */
  ids?: readonly number[]
  /** Where one of its flights went, as far as flights are known; letter case does not count. */
  destination?: string
  /** On which day it was in space, as far as flights are known: days since 1970, in UTC. */
  on?: number
  /** Purposes, all of which the picture's licence must allow, if need be under conditions. */
  reuse?: readonly Purpose[]
} & { [Field in ChoiceField]?: readonly number[] } & { [Field in BooleanField]?: boolean } & {
  [Field in RangeField]?: Range
}

/** Everything the list endpoint understands. */
export interface SpacecraftParams extends PageParams, ListOrder {
  filters: SpacecraftFilters
}

/** Tells which ids a choice filter accepts: also those that no craft has. */
export type KnownIds = (field: ChoiceField, id: number) => boolean

/**
 * Reads the list's parameters as LL2 does, our extensions beside them.
 * Unknown parameters are ignored.
 * @returns the params, or all bad fields together, for a 400
 */
export function parseSpacecraftParams(
  query: QueryPairs,
  isKnown: KnownIds,
): { params: SpacecraftParams; errors?: never } | { params?: never; errors: FieldErrors } {
  const errors: FieldErrors = {}
  const filters: SpacecraftFilters = {}

  const name = strip(lastOf(query, 'name') ?? '')
  if (name.includes('\0')) errors.name = [messages.nullCharacter]
  else if (name) filters.name = name

  const search = searchTerms(lastOf(query, 'search') ?? '')
  if (search.length) filters.search = search

  const idsText = strip(lastOf(query, 'ids') ?? '')
  const ids = readCraftIds(idsText)
  if (ids) filters.ids = ids
  else if (idsText) errors.ids = [badCraftIds]

  const destination = strip(lastOf(query, 'destination') ?? '')
  if (destination) filters.destination = destination

  const on = strip(lastOf(query, 'on') ?? '')
  const day = readDay(on)
  if (day !== null) filters.on = day
  else if (on) errors.on = [messages.invalidDate]

  for (const field of booleanFields) {
    const value = parseBoolean(lastOf(query, field) ?? '')
    if (value !== undefined) filters[field] = value
  }
  for (const field of choiceFields) {
    const text = lastOf(query, field)
    if (!text) continue
    const ids = parseIds(text, id => isKnown(field, id))
    if (ids) filters[field] = ids
    else errors[field] = [messages.invalidChoice]
  }
  const reuse = lastOf(query, 'reuse')
  if (reuse) {
    const { known, others } = readPurposes(reuse)
    if (others.length) errors.reuse = [messages.invalidChoice]
    else filters.reuse = known
  }
  for (const field of rangeFields) {
    for (const end of ['gte', 'lte'] as const) {
      const text = strip(lastOf(query, `${field}__${end}`) ?? '')
      if (!text) continue
      const value = readRangeEnd(field, text, end)
      if (value === null) errors[`${field}__${end}`] = [rangeMessage(field)]
      else filters[field] = { ...filters[field], [end]: value }
    }
  }

  const order = readOrder(query)
  if (nullsOf(query) && !order.nulls) errors.nulls = [messages.invalidChoice]

  if (Object.keys(errors).length) return { errors }
  return { params: { filters, ...order, ...parsePageParams(query) } }
}

const booleans = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

/** How LL2 reads a yes or no. @returns undefined for anything else, which is no filter */
export const parseBoolean = (text: string): boolean | undefined => booleans.get(text.toLowerCase())

/** @returns the ids in rising order, each once; null when one of them is no known id */
function parseIds(text: string, isKnown: (id: number) => boolean): number[] | null {
  const ids = [...new Set(text.split(','))].map(parseInteger)
  if (!ids.every(id => id !== null && isKnown(Number(id)))) return null
  return [...new Set(ids.map(Number))].sort((a, b) => a - b)
}

function rangeMessage(field: RangeField): string {
  if (field === 'launched') return messages.invalidDate
  return field === 'flights_count' ? messages.invalidInteger : messages.invalidDuration
}

/** The order that a query asks for, as far as there is such an order. */
export function readOrder(query: QueryPairs): ListOrder {
  const ordering = parseOrdering(lastOf(query, 'ordering') ?? '')
  return nullsOf(query) === 'last' ? { ordering, nulls: 'last' } : { ordering }
}

const nullsOf = (query: QueryPairs) => strip(lastOf(query, 'nulls') ?? '')

/** Reads `ordering`: unknown fields are dropped, and of a repeated field all but the first. */
export function parseOrdering(text: string): OrderingKey[] {
  const keys: OrderingKey[] = []
  for (const part of text.split(',').map(strip)) {
    const descending = part.startsWith('-')
    const field = orderingFields.find(known => known === (descending ? part.slice(1) : part))
    if (field && !keys.some(key => key.field === field)) keys.push({ field, descending })
  }
  return keys
}

export const writeOrdering = (ordering: readonly OrderingKey[]): string =>
  ordering.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',')

/** The filters and the order as query pairs: what `parseSpacecraftParams` reads back the same. */
export function filterPairs(
  filters: SpacecraftFilters,
  { ordering, nulls }: ListOrder,
): QueryPairs {
  const pairs: [string, string][] = []
  if (filters.name) pairs.push(['name', filters.name])
  if (filters.search?.length) pairs.push(['search', filters.search.join(' ')])
  if (filters.ids?.length) pairs.push(['ids', writeCraftIds(filters.ids)])
  if (filters.destination) pairs.push(['destination', filters.destination])
  if (filters.on !== undefined) pairs.push(['on', writeDay(filters.on)])
  for (const field of booleanFields) {
    if (filters[field] !== undefined) pairs.push([field, String(filters[field])])
  }
  for (const field of choiceFields) {
    if (filters[field]) pairs.push([field, filters[field].join(',')])
  }
  if (filters.reuse?.length) pairs.push(['reuse', filters.reuse.join(',')])
  for (const field of rangeFields) {
    for (const end of ['gte', 'lte'] as const) {
      const value = filters[field]?.[end]
      if (value !== undefined) pairs.push([`${field}__${end}`, writeRangeEnd(field, value)])
    }
  }
  if (ordering.length) pairs.push(['ordering', writeOrdering(ordering)])
  if (nulls) pairs.push(['nulls', nulls])
  return pairs
}

/** Writes the whole of the params as a query string, sorted by name: one text for one question. */
export function writeSpacecraftParams(params: SpacecraftParams): string {
  return encodeQuery([
    ...filterPairs(params.filters, params),
    ['limit', String(params.limit)],
    ['offset', String(params.offset)],
    ['mode', params.mode],
  ])
}
