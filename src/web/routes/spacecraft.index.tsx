import { createFileRoute } from '@tanstack/react-router'
import { CataloguePage } from '../catalogue/catalogue-page.tsx'
import { validateCatalogueSearch } from '../catalogue/catalogue-search.ts'
import { loadTable } from '../catalogue/table-later.ts'
import { prefetchCatalogue } from '../data/prefetch-catalogue.ts'

export const Route = createFileRoute('/spacecraft/')({
  // The list is where most visits start: its code comes with the first script, not after it.
  codeSplitGroupings: [],
  validateSearch: validateCatalogueSearch,
  loaderDeps: ({ search: { ignored: _, ...asked } }) => asked,
  loader: async ({ context, deps }) => {
    // Not awaited: the page shows its controls at once, and rows as they come.
    void prefetchCatalogue(context.queryClient, deps)
    if (deps.view === 'table') await loadTable()
  },
  component: CataloguePage,
})
