import type { Purpose } from '#ll2/licences/purposes.ts'
import { type Range, type RangeField, rangeFields } from '#ll2/range-fields.ts'
import type { SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import {
  type Columns,
  type ConfigurationField,
  configurationFields,
  type OwnField,
  ownFields,
} from './columns.ts'
import { isUpOn } from './days-up.ts'
import { destinationKey } from './destinations.ts'
import { activeBits, configurationBits, filterBits, textBit } from './filter-bits.ts'
import { bitsOfPurposes } from './reuse.ts'
import { createSearch } from './search.ts'

export interface Filter {
  /**
   * For every row the bits of the filters that the craft fails; 0 is a match.
   * @returns an array that the next call overwrites, valid between the rows `from` and `to`
   */
  failures(filters: SpacecraftFilters, from?: number, to?: number): Uint16Array
  /** The same for the places in `columns.configurations`, as far as they decide. */
  configurationFailures(filters: SpacecraftFilters): Uint16Array
}

/** Prepares the filters, which combine with AND. */
export function createFilter(columns: Columns): Filter {
  const {
    records,
    options,
    own,
    purposes,
    ranges,
    destinations,
    daysUp,
    configuration,
    configurations,
  } = columns
  // Numbers compare much faster than texts.
  const numberOfName = new Map(records.map(({ name }, row) => [name, row]))
  const names = Uint32Array.from(records, ({ name }) => numberOfName.get(name) ?? 0)
  const search = createSearch(columns)
  const failed = new Uint16Array(records.length)

  /** The field's bit for every ordinal that is not chosen. */
  function unchosen(filters: SpacecraftFilters, field: OwnField | ConfigurationField) {
    const { ordinals, none } = options[field]
    const bits = new Uint16Array(none + 1).fill(filterBits[field])
    for (const value of [filters[field]].flat()) bits[ordinals.get(value) ?? none] = 0
    bits[none] = filterBits[field]
    return bits
  }

  /** The bit of reuse for every ordinal of a licence that does not allow all of the purposes. */
  function notAllowing(wanted: readonly Purpose[] = []) {
    const needed = bitsOfPurposes(wanted)
    return Uint16Array.from(purposes, allowed => (needed & ~allowed ? filterBits.reuse : 0))
  }

  function configurationFailures(filters: SpacecraftFilters) {
    const failures = new Uint16Array(configurations.length)
    const active = activeBits(filters)
    for (const field of configurationFields) {
      if (!(active & filterBits[field])) continue
      const bits = unchosen(filters, field)
      configurations.forEach(({ ordinals }, place) => {
        if (ordinals[field].some(ordinal => !bits[ordinal])) return
        failures[place] = (failures[place] ?? 0) | filterBits[field]
      })
    }
    return failures
  }

  function failByTable(column: Uint32Array, bits: Uint16Array, from: number, to: number) {
    for (let row = from; row < to; row++) {
      failed[row] = (failed[row] ?? 0) | (bits[column[row] ?? 0] ?? 0)
    }
  }

  function failByRange(field: RangeField, range: Range | undefined, from: number, to: number) {
    const { gte = -Infinity, lte = Infinity } = range ?? {}
    const values = ranges[field]
    const bit = filterBits[field]
    for (let row = from; row < to; row++) {
      const value = values[row] ?? Number.NaN
      // Written so that NaN, an unknown value, fails.
      failed[row] = (failed[row] ?? 0) | (value >= gte && value <= lte ? 0 : bit)
    }
  }

  function failByName(name: string, from: number, to: number) {
    const wanted = numberOfName.get(name)
    for (let row = from; row < to; row++) {
      failed[row] = (failed[row] ?? 0) | (names[row] === wanted ? 0 : textBit)
    }
  }

  function failByIds(ids: readonly number[], from: number, to: number) {
    const wanted = new Set(ids)
    for (let row = from; row < to; row++) {
      if (!wanted.has(records[row]?.id ?? -1)) failed[row] = (failed[row] ?? 0) | textBit
    }
  }

  function failByDestination(text: string, from: number, to: number) {
    const wanted = destinations.ordinals.get(destinationKey(text)) ?? -1
    for (let row = from; row < to; row++) {
      if (!destinations.rows[row]?.includes(wanted)) failed[row] = (failed[row] ?? 0) | textBit
    }
  }

  function failByDay(day: number, from: number, to: number) {
    for (let row = from; row < to; row++) {
      if (!isUpOn(daysUp, row, day)) failed[row] = (failed[row] ?? 0) | textBit
    }
  }

  function failures(filters: SpacecraftFilters, from = 0, to = records.length) {
    const active = activeBits(filters)
    failed.fill(0, from, to)
    if (active & configurationBits) {
      failByTable(configuration, configurationFailures(filters), from, to)
    }
    for (const field of ownFields) {
      if (active & filterBits[field]) failByTable(own[field], unchosen(filters, field), from, to)
    }
    if (active & filterBits.reuse) {
      failByTable(own.license, notAllowing(filters.reuse), from, to)
    }
    for (const field of rangeFields) {
      if (active & filterBits[field]) failByRange(field, filters[field], from, to)
    }
    if (filters.name) failByName(filters.name, from, to)
    if (filters.ids) failByIds(filters.ids, from, to)
    if (filters.destination) failByDestination(filters.destination, from, to)
    if (filters.on !== undefined) failByDay(filters.on, from, to)
    if (filters.search) search(filters.search, failed, textBit, from, to)
    return failed
  }

  return { failures, configurationFailures }
}
