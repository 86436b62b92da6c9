import {
  type BooleanField,
  booleanFields,
  type ChoiceField,
  choiceFields,
  type RangeField,
  rangeFields,
  type SpacecraftFilters,
} from '#ll2/spacecraft-params.ts'
import { type Columns, configurationFields, ownFields } from './columns.ts'
import { recordOf } from './record-of.ts'
import { createSearch } from './search.ts'

const fields = [...choiceFields, ...booleanFields, ...rangeFields] as const
const places = new Map(fields.map((field, place) => [field, place]))

/** One bit for each filter that has a facet. */
export const filterBits = recordOf(fields, field => 1 << (places.get(field) ?? 0))
/** Name and search share a bit, since no facet leaves them out. */
const textBit = 1 << fields.length

export const configurationBits = configurationFields.reduce((bits, f) => bits | filterBits[f], 0)

export interface Filter {
  /** Whether the filters leave out anything at all. */
  narrows(filters: SpacecraftFilters): boolean
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
  const { records, options, own, ranges, configuration, configurations } = columns
  const names = records.map(craft => craft.name)
  const search = createSearch(columns)
  const failed = new Uint16Array(records.length)

  /** The field's bit for every ordinal that is not chosen. */
  function unchosen(field: keyof typeof options, chosen: readonly (number | boolean)[]) {
    const { ordinals, none } = options[field]
    const bits = new Uint16Array(none + 1).fill(filterBits[field])
    for (const value of chosen) bits[ordinals.get(value) ?? none] = 0
    bits[none] = filterBits[field]
    return bits
  }

  function configurationFailures(filters: SpacecraftFilters) {
    const failures = new Uint16Array(configurations.length)
    for (const field of configurationFields) {
      const chosen = chosenOf(filters, field)
      if (!chosen) continue
      const bits = unchosen(field, chosen)
      configurations.forEach(({ ordinals }, place) => {
        if (ordinals[field].every(ordinal => bits[ordinal])) {
          failures[place] = (failures[place] ?? 0) | filterBits[field]
        }
      })
    }
    return failures
  }

  function failByTable(column: Uint32Array, bits: Uint16Array, from: number, to: number) {
    for (let row = from; row < to; row++) {
      failed[row] = (failed[row] ?? 0) | (bits[column[row] ?? 0] ?? 0)
    }
  }

  function failByRange(filters: SpacecraftFilters, field: RangeField, from: number, to: number) {
    const { gte = -Infinity, lte = Infinity } = filters[field] ?? {}
    const values = ranges[field]
    const bit = filterBits[field]
    for (let row = from; row < to; row++) {
      const value = values[row] ?? Number.NaN
      // Written so that NaN, an unknown value, fails.
      if (!(value >= gte && value <= lte)) failed[row] = (failed[row] ?? 0) | bit
    }
  }

  function failByName(name: string, from: number, to: number) {
    for (let row = from; row < to; row++) {
      if (names[row] !== name) failed[row] = (failed[row] ?? 0) | textBit
    }
  }

  function failures(filters: SpacecraftFilters, from = 0, to = records.length) {
    failed.fill(0, from, to)
    if (configurationFields.some(field => chosenOf(filters, field))) {
      failByTable(configuration, configurationFailures(filters), from, to)
    }
    for (const field of ownFields) {
      const chosen = chosenOf(filters, field)
      if (chosen) failByTable(own[field], unchosen(field, chosen), from, to)
    }
    for (const field of rangeFields) {
      if (isRange(filters, field)) failByRange(filters, field, from, to)
    }
    if (filters.name) failByName(filters.name, from, to)
    if (filters.search) search(filters.search, failed, textBit, from, to)
    return failed
  }

  return { narrows, failures, configurationFailures }
}

function narrows(filters: SpacecraftFilters): boolean {
  return (
    Boolean(filters.name || filters.search?.length) ||
    [...choiceFields, ...booleanFields].some(field => chosenOf(filters, field)) ||
    rangeFields.some(field => isRange(filters, field))
  )
}

/** The values a filter lets pass; undefined when it is not set. */
function chosenOf(
  filters: SpacecraftFilters,
  field: ChoiceField | BooleanField,
): readonly (number | boolean)[] | undefined {
  const chosen = filters[field]
  if (typeof chosen === 'boolean') return [chosen]
  return chosen?.length ? chosen : undefined
}

const isRange = (filters: SpacecraftFilters, field: RangeField) =>
  filters[field]?.gte !== undefined || filters[field]?.lte !== undefined
