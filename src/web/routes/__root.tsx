import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { ErrorPage } from '../layout/error-page.tsx'
import { NotFoundPage } from '../layout/not-found-page.tsx'
import { SiteLayout } from '../layout/site-layout.tsx'

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: SiteLayout,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
})
