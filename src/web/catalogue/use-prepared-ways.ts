import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { type SpacecraftList, spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { whenIdle } from '../paint/when-idle.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { laterNarrowed } from './narrowed-later.ts'

/**
 * Once a page of the list is there and the browser has nothing else to do, fetches what most
 * visits go on to: the next page's rows, the code of a craft's page and of a narrowed list.
 */
export function usePreparedWays(search: CatalogueSearch, list: SpacecraftList | undefined) {
  const client = useQueryClient()
  const router = useRouter()
  useEffect(() => {
    if (!list) return
    const callOffCode = whenIdle(() => {
      void router.loadRouteChunk(router.routesById['/spacecraft/$id'])
    })
    const callOffNarrowed = whenIdle(laterNarrowed.load)
    const callOffRows = whenIdle(() => {
      if (list.page >= list.pages) return
      void client.prefetchQuery(spacecraftListOptions({ ...search, page: list.page + 1 }))
    })
    return () => {
      callOffCode()
      callOffNarrowed()
      callOffRows()
    }
  }, [client, router, search, list])
}
