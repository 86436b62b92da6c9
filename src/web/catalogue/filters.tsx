import type { Facets } from '#ll2/facets.ts'
import { loadLater } from '../ui/load-later.tsx'
import type { CatalogueSearch } from './catalogue-search.ts'
import { FacetGroup } from './facet-group.tsx'
import { facetGroups, facetOptions } from './facet-groups.ts'
import { RangeGroup } from './range-group.tsx'
import { rangeGroups } from './range-groups.ts'
import type { Go } from './use-catalogue.ts'

const FacetLicenceHelp = loadLater(
  'catalogue/facet-licence-help',
  async () => (await import('./facet-licence-help.tsx')).FacetLicenceHelp,
)

/** The last facet is about records rather than craft: it stands below the ranges. */
const facetsFirst = facetGroups.filter(({ field }) => field !== 'is_placeholder')
const facetsLast = facetGroups.filter(({ field }) => field === 'is_placeholder')

/** All filters but the search, one group below the other. */
export function Filters({
  search,
  facets,
  go,
}: {
  search: CatalogueSearch
  facets: Facets | undefined
  go: Go
}) {
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
    <div className="divide-y divide-line border-y border-line">
      {facetsFirst.map(facetGroup)}
      {rangeGroups.map(({ field, name }) => (
        <RangeGroup
          key={field}
          field={field}
          name={name}
          facet={facets.ranges[field]}
          search={search}
          go={go}
        />
      ))}
      {facetsLast.map(facetGroup)}
    </div>
  )
}

function FiltersSkeleton() {
  return (
    <div className="divide-y divide-line border-y border-line" aria-hidden="true">
      {[...facetsFirst, ...rangeGroups, ...facetsLast].map(({ name }) => (
        <div key={name} className="py-5">
          <p className="text-sm font-semibold">{name}</p>
          <div className="after-wait mt-4 grid gap-4">
            {['w-3/4', 'w-1/2', 'w-2/3'].map(width => (
              <div key={width} className={`h-4 bg-wash ${width}`} />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
