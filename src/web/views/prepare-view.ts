import type { QueryClient } from '@tanstack/react-query'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { atOnceOptions, chartOptions, timelineOptions } from '../data/view-queries.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { knownSearch } from '../search/known-search.ts'

/** Asks for what the view of a search tells, so that it is there when the page is. */
export async function prepareView(client: QueryClient, asked: CatalogueSearch): Promise<void> {
  const search = knownSearch(asked, await client.ensureQueryData(vocabularyOptions()))
  if (search.view === 'timeline') await client.prefetchQuery(timelineOptions(search))
  if (search.view === 'at-once') await client.prefetchQuery(atOnceOptions(search))
  if (search.view === 'chart') await client.prefetchQuery(chartOptions(search))
}
