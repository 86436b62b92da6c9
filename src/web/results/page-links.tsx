import type { ReactNode } from 'react'
import type { SpacecraftList } from '../data/spacecraft-list-queries.ts'
import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { ListLink } from '../search/list-link.tsx'
import type { Go } from '../search/use-go.ts'

export const cell =
  'inline-flex min-h-11 min-w-11 items-center justify-center rounded-xs px-2 text-sm'

/** The ways to the pages beside one, around what is said of it. A list of one page has none. */
export function Pages({
  name,
  search,
  list: { page, pages },
  go,
  children,
}: {
  name: string
  search: CatalogueSearch
  list: SpacecraftList
  go: Go
  children: ReactNode
}) {
  if (pages === 1) return null
  return (
    <nav aria-label={name} className="inline-flex flex-wrap items-center">
      <PageLink search={search} go={go} to={page - 1} name="Previous page" disabled={page === 1}>
        ←
      </PageLink>
      {children}
      <PageLink search={search} go={go} to={page + 1} name="Next page" disabled={page === pages}>
        →
      </PageLink>
    </nav>
  )
}

export function PageLink({
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
