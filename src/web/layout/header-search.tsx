import { useQuery } from '@tanstack/react-query'
import { useMatch, useNavigate } from '@tanstack/react-router'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { useServer } from '../reader/use-server.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { useGo } from '../search/use-go.ts'
import { SearchBox } from '../search-box/search-box.tsx'

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
  const { data: names } = useQuery(vocabularyOptions())
  return <SearchBox search={search} go={useGo(search, names)} isLive />
}

function SearchElsewhere() {
  const navigate = useNavigate()
  return <SearchBox search={none} go={search => navigate({ to: '/spacecraft', search })} />
}

const none: CatalogueSearch = {}
