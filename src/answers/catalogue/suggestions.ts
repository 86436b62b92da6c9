import type { Work } from '#engine/work.ts'
import type { Suggestions } from '#ll2/suggestions.ts'
import type { Catalogue } from '../catalogue.ts'
import { filtersAnswer } from './filters-answer.ts'

/** `/catalogue/suggestions`: what a search may have meant, under the list's other filters. */
export const suggestions = (catalogue: Catalogue) =>
  filtersAnswer(
    '/catalogue/suggestions',
    catalogue,
    function* ({ search = [], ...others }): Work<Suggestions> {
      const suggestions = yield* catalogue.engine.suggestInPieces(search.join(' '), others)
      return { suggestions }
    },
  )
