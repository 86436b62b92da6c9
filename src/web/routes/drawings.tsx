import { createFileRoute } from '@tanstack/react-router'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { configurationsOptions } from '../data/configuration-queries.ts'
import { forPage } from '../data/whole-page.ts'
import { DrawingsPage } from '../drawings/drawings-page.tsx'
import { emptied } from '../search/search-codec.ts'

export const Route = createFileRoute('/drawings')({
  validateSearch: emptied,
  loader: ({ context: { queryClient, isRendering } }) => {
    const asked = Promise.all([
      queryClient.prefetchQuery(configurationsOptions()),
      queryClient.prefetchQuery(vocabularyOptions()),
    ])
    return forPage(isRendering, asked)
  },
  component: DrawingsPage,
})
