import type { Facets } from '#ll2/facets.ts'
import { ActiveFiltersBar } from '../filters/active-filters-bar.tsx'
import { chosenFilters } from '../search/active-filters.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { catalogueSentence } from '../search/catalogue-sentence.ts'
import { optionLabel } from '../search/facet-groups.ts'
import type { ChosenFilters } from '../search/filter-keys.ts'
import { frozenMoment } from '../search/frozen.ts'
import type { Go } from '../search/use-go.ts'
import { FrozenNotice } from './frozen-notice.tsx'
import { IgnoredNotice } from './ignored-notice.tsx'

/** @param names - all options there are, once known */
export const narrowedSentence = (search: CatalogueSearch, names: Facets | undefined): string =>
  catalogueSentence(search, (field, id) => names && optionLabel(names, field, id))

/** What the list is narrowed by, and what of its address could not be used. */
export function NarrowedBy({
  search,
  filters,
  go,
}: {
  search: CatalogueSearch
  filters: ChosenFilters
  go: Go
}) {
  const moment = frozenMoment(search)
  return (
    <>
      {search.ignored && <IgnoredNotice ignored={search.ignored} search={search} go={go} />}
      {moment && <FrozenNotice search={search} moment={moment} />}
      <ActiveFiltersBar search={search} filters={chosenFilters(search, filters)} go={go} />
    </>
  )
}
