import type { Facets } from '#ll2/facets.ts'
import type { Site } from '../site.ts'
import { paramsHandler } from './params-handler.ts'

/** `/catalogue/facets`: the counts beside every filter, for the list's own parameters. */
export const facetsHandler = (site: Site) =>
  paramsHandler(site, {
    name: 'facets',
    *answer({ filters }) {
      yield JSON.stringify(site.engine.facets(filters) satisfies Facets)
    },
  })
