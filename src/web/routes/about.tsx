import { createFileRoute } from '@tanstack/react-router'
import { AboutPage } from '../about/about-page.tsx'
import { statusOptions } from '../data/catalogue-queries.ts'
import { forPage } from '../data/whole-page.ts'
import { emptied } from '../search/search-codec.ts'

export const Route = createFileRoute('/about')({
  validateSearch: emptied,
  loader: ({ context: { queryClient, isRendering } }) =>
    forPage(isRendering, queryClient.prefetchQuery(statusOptions())),
  component: AboutPage,
})
