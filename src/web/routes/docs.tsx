import { createFileRoute } from '@tanstack/react-router'
import { forPage } from '../data/whole-page.ts'
import { DocsPage } from '../docs/docs-page.tsx'
import { validateDocsSearch } from '../docs/docs-search.ts'
import { referenceOptions } from '../docs/reference/reference-query.ts'

export const Route = createFileRoute('/docs')({
  validateSearch: validateDocsSearch,
  loader: ({ context: { queryClient, isRendering } }) =>
    forPage(isRendering, queryClient.prefetchQuery(referenceOptions())),
  component: DocsPage,
})
