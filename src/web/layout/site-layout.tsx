import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isInvented } from '#ll2/invented.ts'
import { statusOptions } from '../data/catalogue-queries.ts'
import { loadLater } from '../later/load-later.tsx'
import { whenIdle } from '../paint/when-idle.ts'
import { Invented } from '../ui/invented.ts'
import { RequestFailed } from '../ui/request-failed-later.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { SiteHeader } from './site-header.tsx'
import { useRouteFocus } from './use-route-focus.ts'

// It floats, and has nothing to say before the first page has been read a while.
const NewDataNotice = loadLater(
  'layout/new-data-notice',
  async () => (await import('./new-data-notice.tsx')).NewDataNotice,
)

// It stands below the first screen, always: see `min-h-dvh`.
const SiteFooter = loadLater(
  'layout/site-footer',
  async () => (await import('./site-footer.tsx')).SiteFooter,
)

const InventedNotice = loadLater(
  'layout/invented-notice',
  async () => (await import('./invented-notice.tsx')).InventedNotice,
)

/** What every page stands in. */
export function SiteLayout() {
  useRouteFocus()
  // What says that nobody can be reached comes while somebody can.
  useEffect(() => whenIdle(RequestFailed.prepare), [])
  const { data: invented = false } = useQuery({ ...statusOptions(), select: isInvented })
  return (
    <Invented value={invented}>
      <SkipLink target="main">Skip to content</SkipLink>
      {invented && <InventedNotice />}
      <SiteHeader />
      {/* A screen high, so that the footer never stands where content is still to come. */}
      <main
        id="main"
        tabIndex={-1}
        className="page-width min-h-dvh pt-8 pb-20 has-[#filters]:pt-4 sm:has-[#filters]:pt-5"
      >
        <Outlet />
      </main>
      <SiteFooter />
      <NewDataNotice />
    </Invented>
  )
}
