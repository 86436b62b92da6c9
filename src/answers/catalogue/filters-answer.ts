import type { Work } from '#engine/work.ts'
import {
  parseSpacecraftParams,
  type SpacecraftFilters,
  writeSpacecraftParams,
} from '#ll2/spacecraft-params.ts'
import type { Endpoint } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'

/**
 * Answers what depends on the list's filters alone: order and pages never matter. Which flights are
 * over depends on the moment of capture too, not on the records alone.
 */
export const filtersAnswer = (
  path: string,
  { engine, snapshot }: Catalogue,
  build: (filters: SpacecraftFilters) => Work<unknown>,
): Endpoint => ({
  path,
  answer({ query }) {
    const { params, errors } = parseSpacecraftParams(query, engine.isKnown)
    if (errors) return { status: 400, body: errors }
    const { filters } = params
    const identity = `${path}?${writeFilters(filters)} ${snapshot.captured_at}`
    return { identity, build: () => build(filters) }
  },
})

/** One text for the same filters, however they were asked for. */
const writeFilters = (filters: SpacecraftFilters): string =>
  writeSpacecraftParams({ filters, ordering: [], mode: 'normal', limit: 1, offset: 0n })
