import { atOnce } from '#engine/work.ts'
import type { Facets } from '#ll2/facets.ts'
import type { Catalogue } from '../catalogue.ts'
import { filtersAnswer } from './filters-answer.ts'

/** `/catalogue/facets`: the counts beside every filter, for the list's own parameters. */
export const facets = (catalogue: Catalogue) =>
  filtersAnswer('/catalogue/facets', catalogue, filters =>
    atOnce((): Facets => catalogue.engine.facets(filters)),
  )
