import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { facetsKey, facetsOptions } from '../data/catalogue-queries.ts'
import { useShown } from '../data/use-shown.ts'
import { useFollowing } from '../paint/use-following.ts'
import {
  type CatalogueSearch,
  filtersOf,
  readCatalogueSearch,
  searchKey,
  withoutFilters,
} from '../search/catalogue-search.ts'
import { SearchForm } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'
import { RequestFailed } from '../ui/request-failed-later.tsx'
import { FilterGroups } from './filter-groups.tsx'
import { FiltersSkeleton } from './filters-skeleton.tsx'

/**
 * All filters but the search, one group below the other. Where there is no script they are a form,
 * with a button for it.
 * @param chosen - what is chosen, for where a failure would leave nothing that says so
 * @param isKnown - the search is without what the catalogue does not know, and can be asked about
 */
export function Filters({ search, isKnown, go, chosen }: FiltersProps & { chosen?: ReactNode }) {
  const client = useQueryClient()
  // Neither the order nor the page of the list is a filter's matter.
  const key = searchKey(filtersOf(search))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells all there is of them
  const filters = useMemo(() => filtersOf(search), [key])
  // What is ticked shows at once; counts are asked for when the list's new rows have been painted.
  const counted = useFollowing(search)
  const { data: facets, error } = useShown(
    useQuery({ ...facetsOptions(counted), enabled: isKnown }),
  )
  // All that failed is asked again: also for the names of what is chosen.
  const retry = () => void client.refetchQueries({ queryKey: facetsKey, type: 'active' })
  const failure = error && (
    <div className="mb-6 max-lg:mt-4">
      <RequestFailed error={error} onRetry={retry} kept={facets !== undefined} />
    </div>
  )
  if (!facets)
    return failure ? (
      <>
        {failure}
        {chosen}
      </>
    ) : (
      <FiltersSkeleton />
    )
  return (
    <>
      {failure}
      <SearchForm
        kept={{ ...withoutFilters(search), ...textsOf(search) }}
        className="-mt-3 divide-y divide-line border-b border-line max-lg:mt-0"
      >
        <FilterGroups facets={facets} search={filters} go={go} />
        <div className="sticky bottom-0 hidden bg-paper py-3 max-sm:bottom-16 noscript:block">
          <button type="submit" className="action w-full">
            Apply filters
          </button>
        </div>
      </SearchForm>
    </>
  )
}

export interface FiltersProps {
  search: CatalogueSearch
  isKnown: boolean
  go: Go
}

/** What stands in the address beside the form's own fields. */
const textsOf = ({ search, name, destination, ids, as_of }: CatalogueSearch): CatalogueSearch =>
  readCatalogueSearch({ search, name, destination, ids, as_of })
