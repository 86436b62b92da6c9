import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RangeField } from '#ll2/range-fields.ts'
import { facetsKey, facetsOptions } from '../data/catalogue-queries.ts'
import { useShown } from '../data/use-shown.ts'
import { type CatalogueSearch, withoutFilters } from '../search/catalogue-search.ts'
import { facetOptions } from '../search/facet-groups.ts'
import { knowsLaunches, rangeGroups } from '../search/range-groups.ts'
import { SearchForm } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'
import { loadLater } from '../ui/load-later.tsx'
import { RequestFailed } from '../ui/request-failed.tsx'
import { FacetGroup } from './facet-group.tsx'
import { FiltersSkeleton, filterGroups } from './filters-skeleton.tsx'
import { RangeGroup } from './ranges/range-group.tsx'

const FacetLicenceHelp = loadLater(
  'filters/facet-licence-help',
  async () => (await import('./facet-licence-help.tsx')).FacetLicenceHelp,
)

/**
 * All filters but the search, one group below the other. Where there is no script they are a form,
 * with a button for it.
 * @param chosen - what is chosen, for where a failure would leave nothing that says so
 * @param isKnown - the search is without what the catalogue does not know, and can be asked about
 */
export function Filters({ search, isKnown, go, chosen }: FiltersProps & { chosen?: ReactNode }) {
  const client = useQueryClient()
  const { data: facets, error } = useShown(useQuery({ ...facetsOptions(search), enabled: isKnown }))
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
        kept={{ ...withoutFilters(search), search: search.search, name: search.name }}
        className="-mt-3 divide-y divide-line border-b border-line max-lg:mt-0"
      >
        {filterGroups.map(({ field, name }) => {
          if (field === 'launched' && !knowsLaunches(facets)) {
            return (
              <p key={field} className="py-3 text-sm text-quiet">
                This copy knows no flights, so there are no launch dates.
              </p>
            )
          }
          if (isRange(field)) {
            return (
              <RangeGroup
                key={field}
                field={field}
                name={name}
                facet={facets.ranges[field]}
                search={search}
                go={go}
              />
            )
          }
          const options = facetOptions(facets, field)
          return (
            <FacetGroup
              key={field}
              field={field}
              name={name}
              options={options}
              search={search}
              go={go}
              chosenBelow={field === 'license' ? search.reuse?.length : 0}
            >
              {field === 'license' && (
                <div className="flow-root min-h-41">
                  <FacetLicenceHelp facets={facets} search={search} go={go} />
                </div>
              )}
            </FacetGroup>
          )
        })}
        <div className="sticky bottom-0 hidden bg-paper py-3 max-sm:bottom-16 noscript:block">
          <button type="submit" className="action w-full">
            Apply filters
          </button>
        </div>
      </SearchForm>
    </>
  )
}

const isRange = (field: string): field is RangeField =>
  rangeGroups.some(group => group.field === field)

export interface FiltersProps {
  search: CatalogueSearch
  isKnown: boolean
  go: Go
}
