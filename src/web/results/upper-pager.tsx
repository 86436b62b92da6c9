import { formatCount } from '../format/count.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import type { Go } from '../search/use-go.ts'
import { Pages, useTurning } from './page-links.tsx'

/** The pages beside this one, in a line above the list. */
export function UpperPager({
  search,
  page,
  pages,
  go,
}: {
  search: CatalogueSearch
  /** The one that is asked for, whose rows may still be on their way. */
  page: number
  pages: number
  go: Go
}) {
  const turning = useTurning(search, { asked: page, pages }, go)
  return (
    <Pages name="Pages, above the list" turning={turning}>
      <span className="text-sm text-quiet">
        Page {formatCount(turning.page)} of {formatCount(turning.pages)}
      </span>
    </Pages>
  )
}
