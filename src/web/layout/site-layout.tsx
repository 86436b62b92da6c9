import { Outlet } from '@tanstack/react-router'
import { loadLater } from '../ui/load-later.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { useRouteFocus } from './use-route-focus.ts'

// It floats, and has nothing to say before the first page has been read a while.
const NewDataNotice = loadLater(
  'layout/new-data-notice',
  async () => (await import('./new-data-notice.tsx')).NewDataNotice,
)

/** What every page stands in. */
export function SiteLayout() {
  useRouteFocus()
  return (
    <>
      <SkipLink target="main">Skip to content</SkipLink>
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
    </>
  )
}
