import { laterModule } from '../later/later-module.ts'
import { type CatalogueSearch, isFiltered } from '../search/catalogue-search.ts'

/** What is said of a list of which something is chosen: the first visit to the whole does without. */
export const laterNarrowed = laterModule('catalogue/narrowed', () => import('./narrowed.tsx'))

/** Whether anything of a list is chosen, or ignored. */
export const isNarrowed = (search: CatalogueSearch): boolean =>
  isFiltered(search) || search.ordering !== undefined || search.ignored !== undefined
