import type { ReactNode } from 'react'
import type { SpacecraftList } from '../data/spacecraft-list-queries.ts'
import { type CatalogueSearch, changed, defaults, pageSizes } from '../search/catalogue-search.ts'
import { ListLink } from '../search/list-link.tsx'
import { SearchForm } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'
import { useServer } from '../ui/use-server.ts'
import { pageNumbers } from './page-numbers.ts'
import { countText } from './result-count.tsx'

const cell = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded-xs px-2 text-sm'

/** Numbered pages, the range they show, and how many rows a page has. */
export function Pager({
  search,
  list,
  go,
}: {
  search: CatalogueSearch
  list: SpacecraftList | undefined
  go: Go
}) {
  const { canAsk } = useServer()
  if (!list || list.count === 0) return null
  const { page, pages } = list
  return (
    <div className="flex print:hidden flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line pt-5">
      {pages > 1 && (
        <nav aria-label="Pages" className="-mx-2 flex flex-wrap items-center">
          <PageLink
            search={search}
            go={go}
            to={page - 1}
            name="Previous page"
            disabled={page === 1}
          >
            ←
          </PageLink>
          {pageNumbers(page, pages).map((slot, place) =>
            slot === 'gap' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no other identity
              <span key={`gap ${place}`} className={`${cell} text-quiet`}>
                …
              </span>
            ) : (
              <PageLink
                key={slot}
                search={search}
                go={go}
                to={slot}
                name={`Page ${slot}`}
                isCurrent={slot === page}
              >
                {slot}
              </PageLink>
            ),
          )}
          <PageLink
            search={search}
            go={go}
            to={page + 1}
            name="Next page"
            disabled={page === pages}
          >
            →
          </PageLink>
        </nav>
      )}
      <p className="text-sm text-quiet" aria-hidden="true">
        {countText(list)}
      </p>
      {canAsk && (
        <SearchForm kept={changed(search, { limit: undefined })} className="flex gap-2">
          <label className="flex items-center gap-2 text-sm text-quiet">
            Per page
            <select
              className="control"
              name="limit"
              value={search.limit ?? defaults.limit}
              onChange={event => {
                const limit = pageSizes.find(size => String(size) === event.target.value)
                go(changed(search, { limit }))
              }}
            >
              {pageSizes.map(size => (
                <option key={size}>{size}</option>
              ))}
            </select>
          </label>
          <button type="submit" className="control hidden noscript:block">
            Show
          </button>
        </SearchForm>
      )}
    </div>
  )
}

function PageLink({
  search,
  go,
  to,
  name,
  isCurrent = false,
  disabled = false,
  children,
}: {
  search: CatalogueSearch
  go: Go
  to: number
  name: string
  isCurrent?: boolean
  disabled?: boolean
  children: ReactNode
}) {
  const next = changed(search, { page: to })
  if (disabled) {
    return (
      <span aria-hidden="true" className={`${cell} text-edge opacity-50`}>
        {children}
      </span>
    )
  }
  return (
    <ListLink
      to={next}
      onFollow={() => go(next, { focusResults: true })}
      aria-label={name}
      aria-current={isCurrent ? 'page' : undefined}
      className={`${cell} hover:bg-wash ${isCurrent ? 'bg-accent font-semibold text-on-accent hover:bg-accent' : 'text-accent'}`}
    >
      {children}
    </ListLink>
  )
}
