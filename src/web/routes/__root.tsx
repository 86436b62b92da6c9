import { createRootRouteWithContext } from '@tanstack/react-router'
import type { AppContext } from '../app-context.ts'
import { statusOptions } from '../data/catalogue-queries.ts'
import { ErrorPage } from '../layout/error-page.tsx'
import { SiteLayout } from '../layout/site-layout.tsx'
import { NotFoundPage } from '../not-found/not-found-page-later.tsx'
import { drawn } from '../paint/painted.ts'

export const Route = createRootRouteWithContext<AppContext>()({
  // Another page takes long to draw: the press that asked for it is answered first.
  beforeLoad: ({ context: { isShown, isRendering }, location, preload }) =>
    isRendering || preload || isShown?.(location.pathname) ? undefined : drawn(),
  loader: async ({ context: { queryClient, isRendering } }) => {
    // Of which moment its data is belongs to a page.
    if (isRendering) await queryClient.prefetchQuery(statusOptions())
  },
  component: SiteLayout,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
})
