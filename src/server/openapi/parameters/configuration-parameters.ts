import type { ConfigurationFilters } from '#answers/configurations/configuration-params.ts'
import type { Parameter } from '../described.ts'
import { inQuery } from './in-query.ts'

const filters: Record<keyof ConfigurationFilters, Omit<Parameter, 'name' | 'in'>> = {
  search: {
    description:
      'Words, each of which must be in the name, or in the name or the abbreviation of the agency.',
    schema: { type: 'string' },
    example: 'Dragon',
  },
  name: { description: 'The exact name.', schema: { type: 'string' }, example: 'Dragon CRS-2' },
  agency: {
    description: 'The id of the agency.',
    schema: { type: 'integer', minimum: 0 },
    example: 121,
  },
  human_rated: {
    description: 'Whether it may carry people. What is not known of a configuration is neither.',
    schema: { type: 'boolean' },
    example: true,
  },
  in_use: { description: 'Whether it is in use.', schema: { type: 'boolean' }, example: true },
}

/** The filters of the list of configurations. */
export const configurationParameters: readonly Parameter[] = Object.entries(filters).map(
  ([name, told]) => inQuery(name, told),
)
