import type { SpacecraftList } from '../data/spacecraft-list-queries.ts'
import { formatCount } from '../format/count.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import type { Go } from '../search/use-go.ts'
import { Pages } from './page-links.tsx'

/** One line above the list, in room that is kept. On a phone only after the first page. */
export function UpperPager({
  search,
  list,
  go,
}: {
  search: CatalogueSearch
  list: SpacecraftList | undefined
  go: Go
}) {
  const isFirst = search.page === undefined
  return (
    <div
      className={`-mr-2 max-sm:-ml-2 sm:-my-2 sm:min-w-48 sm:text-right print:hidden ${isFirst ? 'max-sm:hidden' : 'min-h-11'}`}
    >
      {list && (
        <Pages name="Pages, above the list" search={search} list={list} go={go}>
          <span className="text-sm text-quiet">
            Page {formatCount(list.page)} of {formatCount(list.pages)}
          </span>
        </Pages>
      )}
    </div>
  )
}
