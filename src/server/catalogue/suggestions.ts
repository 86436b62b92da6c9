import type { Suggestions } from '#ll2/suggestions.ts'
import type { Site } from '../site.ts'
import { paramsHandler } from './params-handler.ts'

/** `/catalogue/suggestions`: what a search may have meant, under the list's other filters. */
export const suggestionsHandler = (site: Site) =>
  paramsHandler(site, {
    name: 'suggestions',
    takesLong: true,
    *answer({ filters: { search = [], ...others } }) {
      const suggestions = yield* site.engine.suggestInPieces(search.join(' '), others)
      yield JSON.stringify({ suggestions } satisfies Suggestions)
    },
  })
