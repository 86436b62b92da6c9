import { memo } from 'react'
import type { Facets } from '#ll2/facets.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import { loadLater } from '../later/load-later.tsx'
import { useIsPainted } from '../paint/use-is-painted.ts'
import { hasSidebar } from '../reader/use-has-sidebar.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { facetOptions } from '../search/facet-groups.ts'
import { knowsLaunches, rangeGroups } from '../search/range-groups.ts'
import type { Go } from '../search/use-go.ts'
import { FacetGroup } from './facet-group.tsx'
import { filterGroups } from './filters-skeleton.tsx'
import { OnDateGroup } from './on-date-group.tsx'
import { RangeGroup } from './ranges/range-group.tsx'

const FacetLicenceHelp = loadLater(
  'filters/facet-licence-help',
  async () => (await import('./facet-licence-help.tsx')).FacetLicenceHelp,
)

/** So many fill the screen. */
const seen = 4

/**
 * Every group of filters, one below the other; in a dialog those out of sight a moment later.
 * @param search - of it only the filters
 */
export const FilterGroups = memo(function FilterGroups({
  facets,
  search,
  go,
}: {
  facets: Facets
  search: CatalogueSearch
  go: Go
}) {
  const isPainted = useIsPainted()
  // Beside the list their place is found again by whoever comes back: for that all must be there.
  const groups = isPainted || hasSidebar() ? filterGroups : filterGroups.slice(0, seen)
  return groups.map(({ field, name }) => {
    if (field === 'launched' && !knowsLaunches(facets)) {
      return (
        <p key={field} className="py-3 text-sm text-quiet">
          This copy knows no flights, so it cannot say when craft were launched, nor who was in
          space on a date.
        </p>
      )
    }
    if (field === 'on') {
      return (
        knowsLaunches(facets) && <OnDateGroup key={field} name={name} search={search} go={go} />
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
    return (
      <FacetGroup
        key={field}
        field={field}
        name={name}
        options={facetOptions(facets, field)}
        chosen={String(search[field] ?? '')}
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
  })
})

const isRange = (field: string): field is RangeField =>
  rangeGroups.some(group => group.field === field)
