import { useMatch, useNavigate } from '@tanstack/react-router'
import type { CatalogueSearch } from '../catalogue/catalogue-search.ts'
import { SearchBox } from '../catalogue/search-box.tsx'
import { useGo } from '../catalogue/use-go.ts'
import { useServer } from '../ui/use-server.ts'

/** The one search box: on the list it narrows that, elsewhere it leads to it. */
export function HeaderSearch() {
  const { canAsk } = useServer()
  const search = useMatch({
    from: '/spacecraft/',
    shouldThrow: false,
    select: match => match.search,
  })
  // Where nobody answers there is no searching.
  if (!canAsk) return null
  return search ? <ListSearch search={search} /> : <SearchElsewhere />
}

function ListSearch({ search }: { search: CatalogueSearch }) {
  return <SearchBox search={search} go={useGo(search)} isLive />
}

function SearchElsewhere() {
  const navigate = useNavigate()
  return <SearchBox search={none} go={search => navigate({ to: '/spacecraft', search })} />
}

const none: CatalogueSearch = {}
