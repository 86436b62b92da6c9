import { createFileRoute } from '@tanstack/react-router'
import { AboutPage } from '../about/about-page.tsx'
import { statusOptions } from '../data/catalogue-queries.ts'
import { emptied } from '../search-codec.ts'

export const Route = createFileRoute('/about')({
  validateSearch: emptied,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(statusOptions())
  },
  component: AboutPage,
})
