import type { Facets } from '#ll2/facets.ts'
import type { Site } from '../site.ts'
import { filtersHandler } from './filters-handler.ts'

/** `/catalogue/facets`: the counts beside every filter, for the list's own parameters. */
export const facetsHandler = (site: Site) =>
  filtersHandler(site, 'facets', (filters): Facets => site.engine.facets(filters))
