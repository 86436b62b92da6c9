import type { Facets } from '#ll2/facets.ts'
import type { SpacecraftList } from '../data/spacecraft-queries.ts'
import { RequestFailed } from '../ui/request-failed.tsx'
import { type CatalogueSearch, defaults } from './catalogue-search.ts'
import { EmptyResults } from './empty-results.tsx'
import { SkeletonCards } from './skeleton-cards.tsx'
import { SkeletonTable } from './skeleton-table.tsx'
import { SpacecraftCards } from './spacecraft-cards.tsx'
import { loadedTable } from './table-later.ts'
import type { Go, Shown } from './use-catalogue.ts'

export function Results({
  search,
  list,
  names,
  go,
}: {
  search: CatalogueSearch
  list: Shown<SpacecraftList>
  names: Facets | undefined
  go: Go
}) {
  const { data, isStale, error } = list
  const isWaiting = isStale && !error
  const Table = search.view === 'table' ? loadedTable() : undefined
  const Rows = Table ?? SpacecraftCards
  const Skeleton = Table ? SkeletonTable : SkeletonCards
  return (
    <div className="relative mt-6" aria-busy={isWaiting}>
      {isWaiting && (
        <div className="when-stalled absolute -top-3 h-0.5 w-full motion-safe:animate-pulse bg-accent" />
      )}
      {error && (
        <div className="mb-8">
          <RequestFailed error={error} onRetry={list.retry} kept={data !== undefined} />
        </div>
      )}
      {!data && !error && <Skeleton count={search.limit ?? defaults.limit} />}
      {data?.count === 0 && <EmptyResults search={search} names={names} go={go} />}
      {data && data.count > 0 && (
        <Rows results={data.results} search={search} isWaiting={isWaiting} />
      )}
    </div>
  )
}
