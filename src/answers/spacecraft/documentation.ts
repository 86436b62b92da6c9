import { choiceFields, orderingFields, rangeFields } from '#ll2/spacecraft-params.ts'
import type { Documentation } from '../resource/documentation.ts'

export const spacecraftPath = '/2.3.0/spacecraft/'

export const spacecraftDocumentation: Documentation = {
  path: spacecraftPath,
  modes: ['normal', 'detailed'],
  filters: {
    fields: ['in_space', 'is_placeholder', 'name', 'spacecraft_config', 'status'],
    example: 'in_space=true',
  },
  search: { fields: ['name', 'spacecraft_config__name'], example: 'search=Dragon' },
  ordering: { fields: orderingFields.slice(0, 5), example: 'ordering=-flights_count' },
  limit: true,
  extensions: [
    {
      parameters: choiceFields.slice(0, 2),
      meaning: 'also take several ids, separated by commas: any of them.',
      example: 'status=1,4',
    },
    {
      parameters: choiceFields.slice(2),
      meaning:
        'take ids, separated by commas: of the configuration’s type, its agency, its family, and the licence of the picture.',
      example: 'type=2,3',
    },
    {
      parameters: rangeFields.slice(0, 2).flatMap(field => [`${field}__gte`, `${field}__lte`]),
      meaning: 'take ISO 8601 durations, and keep what is at least or at most as long.',
      example: 'time_in_space__gte=P30D',
    },
    {
      parameters: ['flights_count__gte', 'flights_count__lte'],
      meaning: 'take whole numbers.',
      example: 'flights_count__gte=2',
    },
    {
      parameters: ['ordering'],
      meaning: `also takes ${orderingFields.slice(5).join(' and ')}.`,
      example: 'ordering=name',
    },
  ],
}
