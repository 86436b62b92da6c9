import type { RangeField } from '#ll2/range-fields.ts'
import { loadLater } from '../ui/load-later.tsx'
import type { CatalogueSearch } from './catalogue-search.ts'
import { FoldableGroup } from './foldable-group.tsx'
import { isSet, rangeOf } from './range-groups.ts'
import type { RangeFacet } from './range-summary.ts'
import type { Go } from './use-go.ts'

const RangeControls = loadLater(
  'catalogue/range-controls',
  async () => (await import('./range-controls.tsx')).RangeControls,
)

/** A range under its name. Its controls come after the first paint, into room kept for them. */
export function RangeGroup({
  field,
  name,
  facet,
  search,
  go,
}: {
  field: RangeField
  name: string
  facet: RangeFacet
  search: CatalogueSearch
  go: Go
}) {
  return (
    <FoldableGroup field={field} name={name} chosen={isSet(rangeOf(search, field)) ? 1 : 0}>
      <div className={field === 'launched' ? 'min-h-75 lg:min-h-89' : 'min-h-64 lg:min-h-71'}>
        <RangeControls field={field} facet={facet} search={search} go={go} />
      </div>
    </FoldableGroup>
  )
}
