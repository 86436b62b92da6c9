import type { QueryClient } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { CataloguePage } from '../catalogue/catalogue-page.tsx'
import { isNarrowed, laterNarrowed } from '../catalogue/narrowed-later.ts'
import { prefetchCatalogue } from '../data/prefetch-catalogue.ts'
import { hasSidebar } from '../reader/use-has-sidebar.ts'
import { laterTable } from '../results/table-later.ts'
import {
  type CatalogueSearch,
  isPicture,
  readCatalogueSearch,
  validateCatalogueSearch,
} from '../search/catalogue-search.ts'

export const Route = createFileRoute('/spacecraft/')({
  validateSearch: validateCatalogueSearch,
  loaderDeps: ({ search: { ignored: _, ...asked } }) => asked,
  loader: async ({ context, deps, location, cause }) => {
    const rows = prefetchCatalogue(context.queryClient, deps, context.isRendering || hasSidebar())
    const view = isPicture(deps) && prepareView(context.queryClient, deps)
    if (deps.view === 'table') await laterTable.load()
    if (isNarrowed(readCatalogueSearch(location.search))) {
      const words = laterNarrowed.load()
      // Who changes the list is not held up: another change may follow, and has to know of this one.
      if (cause !== 'stay') await words
    }
    // A first visit does not wait: the page shows its controls at once, and rows as they come. Who
    // comes from another page stays there a moment, since only rows can be returned to in place.
    if (context.isRendering) return Promise.all([rows, view])
    const isFirst = document.getElementById('main') === null
    if (cause === 'enter' && !isFirst) await atMost(600, rows)
  },
  component: CataloguePage,
})

/** What cannot be had is asked for again by the page, which says so. */
const prepareView = (client: QueryClient, search: CatalogueSearch) =>
  import('../views/prepare-view.ts')
    .then(({ prepareView }) => prepareView(client, search))
    .catch(() => {})

const atMost = (milliseconds: number, work: Promise<unknown>) =>
  Promise.race([work, new Promise(resolve => setTimeout(resolve, milliseconds))])
