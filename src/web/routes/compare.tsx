import { createFileRoute } from '@tanstack/react-router'
import { ComparePage } from '../compare/compare-page.tsx'
import { comparedOptions } from '../data/compared-query.ts'
import { forPage } from '../data/whole-page.ts'
import { validateCompareSearch } from '../search/compare-search.ts'

export const Route = createFileRoute('/compare')({
  validateSearch: validateCompareSearch,
  loaderDeps: ({ search: { ids = [] } }) => ({ ids }),
  loader: ({ context: { queryClient, isRendering }, deps: { ids } }) =>
    forPage(isRendering, queryClient.prefetchQuery(comparedOptions(ids))),
  component: ComparePage,
})
