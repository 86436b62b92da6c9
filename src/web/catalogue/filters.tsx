import type { Facets } from '#ll2/facets.ts'
import type { CatalogueSearch } from './catalogue-search.ts'
import { FacetGroup } from './facet-group.tsx'
import { facetGroups, facetOptions } from './facet-groups.ts'
import type { Go } from './use-catalogue.ts'

/** The facets, one below the other. */
export function Filters({
  search,
  facets,
  go,
}: {
  search: CatalogueSearch
  facets: Facets | undefined
  go: Go
}) {
  return (
    <div className="divide-y divide-line border-y border-line">
      {facetGroups.map(({ field, name }) => (
        <FacetGroup
          key={field}
          field={field}
          name={name}
          options={facets && facetOptions(facets, field)}
          search={search}
          go={go}
        />
      ))}
    </div>
  )
}
