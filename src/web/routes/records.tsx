import { createFileRoute } from '@tanstack/react-router'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { recordsOptions } from '../data/records-query.ts'
import { forPage } from '../data/whole-page.ts'
import { RecordsPage } from '../records/records-page.tsx'
import { emptied } from '../search/search-codec.ts'

export const Route = createFileRoute('/records')({
  validateSearch: emptied,
  loader: ({ context: { queryClient, isRendering } }) => {
    const asked = Promise.all([
      queryClient.prefetchQuery(recordsOptions()),
      queryClient.prefetchQuery(vocabularyOptions()),
    ])
    return forPage(isRendering, asked)
  },
  component: RecordsPage,
})
