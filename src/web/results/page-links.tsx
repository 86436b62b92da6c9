import type { ReactNode } from 'react'
import { useAnswer } from '../paint/use-answer.ts'
import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { ListLink } from '../search/list-link.tsx'
import type { Go } from '../search/use-go.ts'

export const cell =
  'inline-flex min-h-11 min-w-11 items-center justify-center rounded-xs px-2 text-sm'

/** The ways from a list's page to its others. */
export interface Turning {
  search: CatalogueSearch
  /** The page that is asked for, whose rows may still be on their way, or has just been chosen. */
  page: number
  pages: number
  turnTo: (page: number) => void
}

/** @param asked - see `Turning` */
export function useTurning(
  search: CatalogueSearch,
  { asked, pages }: { asked: number; pages: number },
  go: Go,
): Turning {
  // What is shown meanwhile may have fewer.
  const [page, choose] = useAnswer(Math.min(asked, pages))
  const turnTo = (page: number) =>
    choose(page, () => go(asked => changed(asked, { page }), { focusResults: true }))
  return { search, page, pages, turnTo }
}

/** The ways to the pages beside one, around what is said of it. A list of one page has none. */
export function Pages({
  name,
  turning,
  children,
}: {
  name: string
  turning: Turning
  children: ReactNode
}) {
  const { page, pages } = turning
  if (pages === 1) return null
  return (
    <nav aria-label={name} className="inline-flex flex-wrap items-center">
      <PageLink turning={turning} to={page - 1} name="Previous page" disabled={page === 1}>
        ←
      </PageLink>
      {children}
      <PageLink turning={turning} to={page + 1} name="Next page" disabled={page === pages}>
        →
      </PageLink>
    </nav>
  )
}

export function PageLink({
  turning: { search, page, turnTo },
  to,
  name,
  disabled = false,
  children,
}: {
  turning: Turning
  to: number
  name: string
  disabled?: boolean
  children: ReactNode
}) {
  const isCurrent = to === page
  if (disabled) {
    return (
      <span aria-hidden="true" className={`${cell} text-edge opacity-50`}>
        {children}
      </span>
    )
  }
  return (
    <ListLink
      to={changed(search, { page: to })}
      onFollow={() => turnTo(to)}
      aria-label={name}
      aria-current={isCurrent ? 'page' : undefined}
      className={`${cell} hover:bg-wash ${isCurrent ? 'bg-accent font-semibold text-on-accent hover:bg-accent' : 'text-accent'}`}
    >
      {children}
    </ListLink>
  )
}
