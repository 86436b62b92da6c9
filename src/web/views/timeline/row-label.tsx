import type { Timeline, TimelineRow } from '#ll2/views/timeline.ts'
import { CraftLink } from '../../results/craft-link.tsx'
import { type CatalogueSearch, changed } from '../../search/catalogue-search.ts'
import { FilterLink } from '../../search/filter-link.tsx'

/** The name of a row: it leads to the craft, or to the rows of all craft of the kind. */
export function RowLabel({
  row: { id, label },
  by,
  search,
  isUp,
}: {
  row: TimelineRow
  by: Timeline['by']
  search: CatalogueSearch
  /** On the date that the timeline's line marks. */
  isUp: boolean
}) {
  return (
    <p
      className={`text-sm sm:w-44 sm:shrink-0 sm:truncate sm:pr-3 ${isUp ? 'font-semibold' : ''}`}
      title={label}
    >
      {id === null ? (
        label
      ) : by === 'spacecraft' ? (
        <CraftLink craft={id} className="hover:underline underline-offset-3 max-sm:link">
          {label}
        </CraftLink>
      ) : (
        <FilterLink search={changed(search, { [by]: [id], by: undefined })}>{label}</FilterLink>
      )}
    </p>
  )
}
