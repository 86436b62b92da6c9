import type { JsonSchema } from '@valibot/to-json-schema'
import { mostCraftIds } from '#ll2/craft-ids.ts'
import { isoDurationShape } from '#ll2/iso-duration.ts'
import { purposes } from '#ll2/licences/purposes.ts'
import type { Range, RangeField } from '#ll2/range-fields.ts'
import type { SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import type { Parameter } from '../described.ts'
import { inQuery, listInQuery } from './in-query.ts'

/** The filters by the names they have in an address: of a range, its two ends. */
type FilterParameter =
  | Exclude<keyof SpacecraftFilters, RangeField>
  | `${RangeField}__${keyof Range}`

const ids: JsonSchema = { type: 'integer', minimum: 0 }
const duration: JsonSchema = { type: 'string', pattern: isoDurationShape.source }
const wholeNumber: JsonSchema = { type: 'integer' }
const dayOrYear: JsonSchema = { type: 'string', pattern: '^\\d{4}(-\\d{2}-\\d{2})?$' }

const anyOf = (what: string) => `Ids of ${what}, separated by commas: any of them.`
const extension = 'An extension of ours.'

/** What narrows a list of craft, wherever it is taken. The compiler asks for each filter there is. */
const filters: Record<FilterParameter, Omit<Parameter, 'name' | 'in'>> = {
  search: {
    description:
      'Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.',
    schema: { type: 'string' },
    example: 'Dragon',
  },
  name: {
    description: 'The exact name, letter case included.',
    schema: { type: 'string' },
    example: 'Space Shuttle Endeavour',
  },
  ids: {
    description: `Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; ${mostCraftIds} at most. ${extension}`,
    schema: { type: 'string', pattern: '^\\d{1,9}(-\\d{1,9})?(,\\d{1,9}(-\\d{1,9})?)*$' },
    example: '190-199,551',
  },
  status: {
    description: `${anyOf('statuses')} Launch Library 2 takes one; an id that it does not know is refused.`,
    schema: ids,
    example: [1, 4],
  },
  spacecraft_config: {
    description: `${anyOf('configurations')} Launch Library 2 takes one.`,
    schema: ids,
    example: [1],
  },
  in_space: {
    description: 'Whether it is in space. `1` and `0` count too; what is neither is no filter.',
    schema: { type: 'boolean' },
    example: true,
  },
  is_placeholder: {
    description: 'Whether it stands for a craft that is not known yet.',
    schema: { type: 'boolean' },
    example: false,
  },
  type: {
    description: `${anyOf('configurations’ types')} ${extension}`,
    schema: ids,
    example: [2, 3],
  },
  agency: {
    description: `${anyOf('the agencies of configurations')} ${extension}`,
    schema: ids,
    example: [44],
  },
  family: {
    description: `${anyOf('families of configurations')} ${extension}`,
    schema: ids,
    example: [2],
  },
  license: {
    description: `${anyOf('the licences of pictures')} ${extension}`,
    schema: ids,
    example: [1],
  },
  destination: {
    description: `Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. ${extension}`,
    schema: { type: 'string' },
    example: 'International Space Station',
  },
  on: {
    description: `A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. ${extension}`,
    schema: { type: 'string', format: 'date' },
    example: '1975-07-17',
  },
  reuse: {
    description: `Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. ${extension}`,
    schema: { type: 'string', enum: [...purposes] },
    example: ['changed', 'commercial'],
  },
  time_in_space__gte: {
    description: `At least so long in space, over all flights. ${extension}`,
    schema: duration,
    example: 'P30D',
  },
  time_in_space__lte: {
    description: `At most so long in space, over all flights. ${extension}`,
    schema: duration,
    example: 'P1DT12H',
  },
  time_docked__gte: {
    description: `At least so long docked, over all flights. ${extension}`,
    schema: duration,
    example: 'P100D',
  },
  time_docked__lte: {
    description: `At most so long docked, over all flights. ${extension}`,
    schema: duration,
    example: 'P5D',
  },
  flights_count__gte: {
    description: `At least so many flights. ${extension}`,
    schema: wholeNumber,
    example: 2,
  },
  flights_count__lte: {
    description: `At most so many flights. ${extension}`,
    schema: wholeNumber,
    example: 10,
  },
  launched__gte: {
    description: `First launched on this day in UTC or later; of a year, its first day. ${extension}`,
    schema: dayOrYear,
    example: '1981-04-12',
  },
  launched__lte: {
    description: `First launched on this day in UTC or before; of a year, its last day. ${extension}`,
    schema: dayOrYear,
    example: '1985',
  },
}

/** The filters of lists of craft. */
export const filterParameters: readonly Parameter[] = Object.entries(filters).map(
  ([name, described]) =>
    Array.isArray(described.example) ? listInQuery(name, described) : inQuery(name, described),
)
