import { mostCraftIds } from '#ll2/craft-ids.ts'
import { purposes } from '#ll2/licences/purposes.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import { choiceFields, orderingFields } from '#ll2/spacecraft-params.ts'
import type { Documentation } from '../resource/documentation.ts'

export const spacecraftPath = '/2.3.0/spacecraft/'

// What LL2 has itself; all else that the contract lists is ours.
const ll2Filters: readonly string[] = [
  'in_space',
  'is_placeholder',
  'name',
  'spacecraft_config',
  'status',
]
const ll2Orderings: readonly string[] = [
  'flights_count',
  'id',
  'mission_ends_count',
  'time_docked',
  'time_in_space',
]
/** Orders that LL2 has not. */
export const ownOrderings = orderingFields.filter(field => !ll2Orderings.includes(field))
const boundsOf = (field: RangeField) => [`${field}__gte`, `${field}__lte`]

export const spacecraftDocumentation: Documentation = {
  path: spacecraftPath,
  modes: ['normal', 'detailed'],
  filters: { fields: ll2Filters, example: 'in_space=true' },
  search: { fields: ['name', 'spacecraft_config__name'], example: 'search=Dragon' },
  ordering: { fields: ll2Orderings, example: 'ordering=-flights_count' },
  limit: true,
  extensions: [
    {
      parameters: choiceFields.filter(field => ll2Filters.includes(field)),
      meaning: 'also take several ids, separated by commas: any of them.',
      example: 'status=1,4',
    },
    {
      parameters: choiceFields.filter(field => !ll2Filters.includes(field)),
      meaning:
        'take ids, separated by commas: of the configuration’s type, its agency, its family, and the licence of the picture.',
      example: 'type=2,3',
    },
    {
      parameters: ['ids'],
      meaning: `takes the ids of up to ${mostCraftIds} craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed.`,
      example: 'ids=12-15,198',
    },
    {
      parameters: ['reuse'],
      meaning: `takes purposes, separated by commas (${purposes.join(', ')}), and keeps the craft whose picture’s licence is known to allow all of them, if need be under conditions, such as credit.`,
      example: 'reuse=changed,commercial',
    },
    {
      parameters: (['time_in_space', 'time_docked'] as const).flatMap(boundsOf),
      meaning: 'take ISO 8601 durations, and keep what is at least or at most as long.',
      example: 'time_in_space__gte=P30D',
    },
    {
      parameters: boundsOf('flights_count'),
      meaning: 'take whole numbers.',
      example: 'flights_count__gte=2',
    },
    {
      parameters: boundsOf('launched'),
      meaning:
        'take days, such as 1981-04-12, or years, and keep the craft whose first launch is known and was not before or not after it, in UTC.',
      example: 'launched__gte=1981&launched__lte=1985',
    },
    {
      parameters: ['destination'],
      meaning:
        'takes where a flight went, whole and in LL2’s words, and keeps the craft of which such a flight is known and has begun.',
      example: 'destination=International+Space+Station',
    },
    {
      parameters: ['on'],
      meaning:
        'takes a day, such as 1975-07-17, and keeps the craft that were in space at any moment of it, in UTC: from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch.',
      example: 'on=1975-07-17',
    },
    {
      parameters: ['ordering'],
      meaning: `also takes ${ownOrderings.join(', ')}; the last two as far as flights are known.`,
      example: 'ordering=name',
    },
    {
      parameters: ['nulls'],
      meaning:
        'takes last: what is not known then follows in either direction of the order, and so do empty serial numbers and times of zero, which stand for craft that have not flown or that no time is recorded of.',
      example: 'ordering=-flights_count&nulls=last',
    },
  ],
}
