import type { Work } from '#engine/work.ts'
import type { Completions } from '#ll2/completions.ts'
import type { Catalogue } from '../catalogue.ts'
import { filtersAnswer } from './filters-answer.ts'

/** `/catalogue/completions`: what a text may be the beginning of, under the list's other filters. */
export const completions = (catalogue: Catalogue) =>
  filtersAnswer(
    '/catalogue/completions',
    catalogue,
    function* ({ search = [], ...others }): Work<Completions> {
      return { completions: yield* catalogue.engine.completeInPieces(search.join(' '), others) }
    },
  )
