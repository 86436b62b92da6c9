import { createRootRouteWithContext } from '@tanstack/react-router'
import type { AppContext } from '../app-context.ts'
import { ErrorPage } from '../layout/error-page.tsx'
import { NotFoundPage } from '../layout/not-found-page.tsx'
import { SiteLayout } from '../layout/site-layout.tsx'

export const Route = createRootRouteWithContext<AppContext>()({
  component: SiteLayout,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
})
