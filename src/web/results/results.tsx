import type { SpacecraftList } from '../data/spacecraft-list-queries.ts'
import type { Shown } from '../data/use-shown.ts'
import { loadLater } from '../later/load-later.tsx'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import type { ChosenFilters } from '../search/filter-keys.ts'
import { defaults } from '../search/read-values.ts'
import type { Go } from '../search/use-go.ts'
import { RequestFailed } from '../ui/request-failed-later.tsx'
import { SkeletonCards } from './skeleton-cards.tsx'
import { SpacecraftCards } from './spacecraft-cards.tsx'
import { laterTable } from './table-later.ts'

// A rare state, whose code the list's first script does without.
const EmptyResults = loadLater(
  'results/empty-results',
  async () => (await import('./empty-results.tsx')).EmptyResults,
)

export function Results({
  search,
  list,
  isLong,
  filters,
  go,
}: {
  search: CatalogueSearch
  list: Shown<SpacecraftList>
  /** The list has been waited for so long that it is felt. */
  isLong: boolean
  filters: ChosenFilters
  go: Go
}) {
  const { data, isStale, error } = list
  const isWaiting = isStale && !error
  const table = laterTable.useIf(search.view === 'table')
  const Rows = table?.SpacecraftTable ?? SpacecraftCards
  const Skeleton = table?.SkeletonTable ?? SkeletonCards
  return (
    <div className="relative mt-2 sm:mt-4" aria-busy={isWaiting}>
      {isWaiting && (
        <div className="when-stalled absolute -top-0.5 h-0.5 sm:-top-2 w-full motion-safe:animate-pulse bg-accent" />
      )}
      {error && (
        <div className="mb-8">
          <RequestFailed error={error} onRetry={list.retry} kept={data !== undefined} />
        </div>
      )}
      {!data && !error && <Skeleton count={search.limit ?? defaults.limit} />}
      {data?.count === 0 && <EmptyResults search={search} filters={filters} go={go} />}
      {data && data.count > 0 && (
        <Rows results={data.results} search={search} go={go} isWaiting={isLong} />
      )}
    </div>
  )
}
