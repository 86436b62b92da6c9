import type { SpacecraftList } from '../data/spacecraft-list-queries.ts'
import { formatCount } from '../format/count.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import type { Go } from '../search/use-go.ts'
import { Pages } from './page-links.tsx'

/** The pages beside this one, in a line above the list. */
export const UpperPager = ({
  search,
  list,
  go,
}: {
  search: CatalogueSearch
  list: SpacecraftList
  go: Go
}) => (
  <Pages name="Pages, above the list" search={search} list={list} go={go}>
    <span className="text-sm text-quiet">
      Page {formatCount(list.page)} of {formatCount(list.pages)}
    </span>
  </Pages>
)
