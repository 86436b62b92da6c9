import type { SpacecraftList } from '../data/spacecraft-list-queries.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import type { Go } from '../search/use-go.ts'
import { cell, PageLink, Pages, useTurning } from './page-links.tsx'
import { pageNumbers } from './page-numbers.ts'
import { countText } from './result-count.tsx'

/** Numbered pages, and the range they show. */
export function Pager({
  search,
  page,
  list,
  go,
}: {
  search: CatalogueSearch
  /** The one that is asked for, whose rows may still be on their way. */
  page: number
  list: SpacecraftList
  go: Go
}) {
  const turning = useTurning(search, { asked: page, pages: list.pages }, go)
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line pt-5">
      <div className="-mx-2">
        <Pages name="Pages" turning={turning}>
          {pageNumbers(turning.page, turning.pages).map((slot, place) =>
            slot === 'gap' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no other identity
              <span key={`gap ${place}`} className={`${cell} text-quiet`}>
                …
              </span>
            ) : (
              <PageLink key={slot} turning={turning} to={slot} name={`Page ${slot}`}>
                {slot}
              </PageLink>
            ),
          )}
        </Pages>
      </div>
      <p className="text-sm text-quiet" aria-hidden="true">
        {countText(list)}
      </p>
    </div>
  )
}
