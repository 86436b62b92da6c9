import type { Facets } from '#ll2/facets.ts'
import { askedPurposes } from '../images/licence-verdicts.tsx'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import type { Go } from '../search/use-go.ts'
import { FacetCheckbox } from './facet-checkbox.tsx'

/** What the picture is to be used for: each purpose narrows the list to what allows it too. */
export function ReuseCheckboxes({
  counts,
  search,
  go,
}: {
  counts: Facets['reuse']
  search: CatalogueSearch
  go: Go
}) {
  return (
    <fieldset className="mt-3">
      <legend className="text-sm">I want to use the picture</legend>
      {askedPurposes.map(({ purpose, name }) => (
        <FacetCheckbox
          key={purpose}
          field="reuse"
          value={purpose}
          label={name}
          count={counts[purpose]}
          checked={search.reuse?.includes(purpose) ?? false}
          go={go}
        />
      ))}
    </fieldset>
  )
}
