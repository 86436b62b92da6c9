import type { Suggestions } from '#ll2/suggestions.ts'
import type { Site } from '../site.ts'
import { filtersHandler } from './filters-handler.ts'

/** `/catalogue/suggestions`: what a search may have meant, under the list's other filters. */
export const suggestionsHandler = (site: Site) =>
  filtersHandler(
    site,
    'suggestions',
    ({ search = [], ...filters }): Suggestions => ({
      suggestions: site.engine.suggest(search.join(' '), filters),
    }),
  )
