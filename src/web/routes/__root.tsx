import { createRootRouteWithContext } from '@tanstack/react-router'
import type { AppContext } from '../app-context.ts'
import { statusOptions } from '../data/catalogue-queries.ts'
import { ErrorPage } from '../layout/error-page.tsx'
import { SiteLayout } from '../layout/site-layout.tsx'
import { NotFoundPage } from '../not-found/not-found-page-later.tsx'

export const Route = createRootRouteWithContext<AppContext>()({
  loader: async ({ context: { queryClient, isRendering } }) => {
    // Of which moment its data is belongs to a page.
    if (isRendering) await queryClient.prefetchQuery(statusOptions())
  },
  component: SiteLayout,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
})
