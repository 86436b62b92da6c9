import { queryOptions } from '@tanstack/react-query'
import { pageSchema } from '#ll2/page.ts'
import { type SpacecraftConfig, spacecraftConfigSchema } from '#ll2/spacecraft-config.ts'
import { ask } from './source.ts'

const listSchema = pageSchema(spacecraftConfigSchema)

// The most that the API gives at once.
const limit = 100

/** Where the API answers one configuration. */
export const configurationPath = (id: number) => `/2.3.0/spacecraft_configurations/${id}/`

/** All configurations by name, detailed where the catalogue holds them so, page after page. */
export const configurationsOptions = () =>
  queryOptions({
    queryKey: ['configurations', 'list'],
    queryFn: async (query): Promise<SpacecraftConfig[]> => {
      const all: SpacecraftConfig[] = []
      for (;;) {
        const path = `/2.3.0/spacecraft_configurations/?mode=detailed&ordering=name&limit=${limit}&offset=${all.length}`
        const { results, next } = await ask(query, path, listSchema)
        all.push(...results)
        if (!next || results.length === 0) return all
      }
    },
  })

/** One configuration, detailed where the catalogue holds it so. @throws NotFoundError */
export const configurationOptions = (id: number) =>
  queryOptions({
    queryKey: ['configurations', 'one', id],
    queryFn: query => ask(query, configurationPath(id), spacecraftConfigSchema),
  })
