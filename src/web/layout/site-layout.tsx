import { Outlet } from '@tanstack/react-router'
import { NewDataNotice } from './new-data-notice.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { SkipLink } from './skip-link.tsx'
import { useRouteFocus } from './use-route-focus.ts'

/** What every page stands in. */
export function SiteLayout() {
  useRouteFocus()
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink target="main">Skip to content</SkipLink>
      <SiteHeader />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-360 grow px-4 pt-8 pb-20 sm:px-6 lg:px-10"
      >
        <Outlet />
      </main>
      <SiteFooter />
      <NewDataNotice />
    </div>
  )
}
