import { memo } from 'react'
import type { RangeField } from '#ll2/range-fields.ts'
import { loadLater } from '../../later/load-later.tsx'
import type { CatalogueSearch } from '../../search/catalogue-search.ts'
import { isSet, rangeOf } from '../../search/range-groups.ts'
import { showsOnly } from '../../search/shows-only.ts'
import type { Go } from '../../search/use-go.ts'
import { FoldableGroup } from '../foldable-group.tsx'
import type { RangeFacet } from './range-summary.ts'

const RangeControls = loadLater(
  'filters/ranges/range-controls',
  async () => (await import('./range-controls.tsx')).RangeControls,
)

/** A range under its name. Its controls come after the first paint, into room kept for them. */
export const RangeGroup = memo(
  function RangeGroup({
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
  },
  showsOnly(({ search, field }) => rangeOf(search, field)),
)
