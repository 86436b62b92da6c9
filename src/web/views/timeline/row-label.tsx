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
  // A link that is cut off itself is no wider than what is seen of it.
  const cut = 'sm:truncate'
  return (
    <p
      className={`text-sm sm:w-44 sm:shrink-0 sm:pr-3 ${id === null ? cut : 'sm:flex'} ${isUp ? 'font-semibold' : ''}`}
      title={label}
    >
      {id === null ? (
        label
      ) : by === 'spacecraft' ? (
        <CraftLink craft={id} className={`${cut} hover:underline underline-offset-3 max-sm:link`}>
          {label}
        </CraftLink>
      ) : (
        <FilterLink
          search={changed(search, { [by]: [id], by: undefined })}
          className={`${cut} link`}
        >
          {label}
        </FilterLink>
      )}
    </p>
  )
}
