import { useQuery } from '@tanstack/react-query'
import { facetsOptions } from '../data/catalogue-queries.ts'
import { useShown } from '../data/use-shown.ts'
import { type CatalogueSearch, withoutFilters } from '../search/catalogue-search.ts'
import { type facetGroups, facetOptions } from '../search/facet-groups.ts'
import { knowsLaunches, rangeGroups } from '../search/range-groups.ts'
import { SearchForm } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'
import { loadLater } from '../ui/load-later.tsx'
import { FacetGroup } from './facet-group.tsx'
import { FiltersSkeleton, facetsFirst, facetsLast } from './filters-skeleton.tsx'
import { RangeGroup } from './ranges/range-group.tsx'

const FacetLicenceHelp = loadLater(
  'filters/facet-licence-help',
  async () => (await import('./facet-licence-help.tsx')).FacetLicenceHelp,
)

/**
 * All filters but the search, one group below the other. Where there is no script they are a form,
 * with a button for it.
 * @param isKnown - the search is without what the catalogue does not know, and can be asked about
 */
export function Filters({ search, isKnown, go }: FiltersProps) {
  const { data: facets } = useShown(useQuery({ ...facetsOptions(search), enabled: isKnown }))
  if (!facets) return <FiltersSkeleton />
  const facetGroup = ({ field, name }: (typeof facetGroups)[number]) => {
    const options = facetOptions(facets, field)
    return (
      <FacetGroup key={field} field={field} name={name} options={options} search={search} go={go}>
        {field === 'license' && (
          <div className="flow-root min-h-24">
            <FacetLicenceHelp options={facets.facets.license} search={search} go={go} />
          </div>
        )}
      </FacetGroup>
    )
  }
  return (
    <SearchForm
      kept={{ ...withoutFilters(search), search: search.search, name: search.name }}
      className="-mt-3 divide-y divide-line border-b border-line max-lg:mt-0"
    >
      {facetsFirst.map(facetGroup)}
      {rangeGroups.map(({ field, name }) =>
        field === 'launched' && !knowsLaunches(facets) ? (
          <p key={field} className="py-3 text-sm text-quiet">
            This copy knows no flights, so there are no launch dates.
          </p>
        ) : (
          <RangeGroup
            key={field}
            field={field}
            name={name}
            facet={facets.ranges[field]}
            search={search}
            go={go}
          />
        ),
      )}
      {facetsLast.map(facetGroup)}
      <div className="sticky bottom-0 hidden bg-paper py-3 max-sm:bottom-16 noscript:block">
        <button type="submit" className="action w-full">
          Apply filters
        </button>
      </div>
    </SearchForm>
  )
}

export interface FiltersProps {
  search: CatalogueSearch
  isKnown: boolean
  go: Go
}
