import { queryOptions } from '@tanstack/react-query'
import { type ConfigurationEntry, configurationEntriesSchema } from '#ll2/configuration-entry.ts'
import { spacecraftConfigSchema } from '#ll2/spacecraft-config.ts'
import { ask } from './source.ts'

/** Where the API answers one configuration. */
export const configurationPath = (id: number) => `/2.3.0/spacecraft_configurations/${id}/`

/** All configurations by name, as lists and trees of families show them. */
export const configurationsOptions = () =>
  queryOptions({
    queryKey: ['configurations', 'list'],
    queryFn: async query =>
      (await ask(query, '/catalogue/configurations', configurationEntriesSchema)).configurations,
  })

/** The configurations of a family. */
export const membersOf = (
  configurations: readonly ConfigurationEntry[],
  family: number,
): ConfigurationEntry[] =>
  configurations.filter(config => config.family.some(({ id }) => id === family))

/** One configuration, detailed where the catalogue holds it so. @throws NotFoundError */
export const configurationOptions = (id: number) =>
  queryOptions({
    queryKey: ['configurations', 'one', id],
    queryFn: query => ask(query, configurationPath(id), spacecraftConfigSchema),
  })
