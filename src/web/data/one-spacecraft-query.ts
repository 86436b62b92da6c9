import { queryOptions } from '@tanstack/react-query'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { laterSchema } from './later-schema.ts'
import { ask } from './source.ts'

/** Where the API answers one craft. */
export const spacecraftPath = (id: number) => `/2.3.0/spacecraft/${id}/`

/** One craft, detailed where the catalogue holds it so. @throws NotFoundError */
export const spacecraftOptions = (id: number) =>
  queryOptions({
    queryKey: ['spacecraft', 'one', id],
    queryFn: (query): Promise<Spacecraft> =>
      ask(query, spacecraftPath(id), laterSchema('spacecraftSchema')),
  })

/** Where the API answers what changed in a craft, the latest first. */
export const craftHistoryPath = (id: number) => `/catalogue/history?id=${id}`

export const craftHistoryKey = (id: number) => ['catalogue', 'history', id]
