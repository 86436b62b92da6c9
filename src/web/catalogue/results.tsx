import type { Facets } from '#ll2/facets.ts'
import type { SpacecraftList } from '../data/spacecraft-queries.ts'
import { RequestFailed } from '../ui/request-failed.tsx'
import { type CatalogueSearch, defaults } from './catalogue-search.ts'
import { EmptyResults } from './empty-results.tsx'
import { SkeletonCards } from './skeleton-cards.tsx'
import { SpacecraftCard } from './spacecraft-card.tsx'
import type { Go, Shown } from './use-catalogue.ts'

/** Cards of the first rows at any width: their pictures are not waited for until scrolled to. */
const firstRows = 4

/** Old rows while new ones come: their pictures fade, their words stay readable. */
const dimmed = '[&_figure>:first-child]:opacity-40 [&_figure>:first-child]:transition-opacity'

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
      {!data && !error && <SkeletonCards count={search.limit ?? defaults.limit} />}
      {data?.count === 0 && <EmptyResults search={search} names={names} go={go} />}
      {data && data.count > 0 && (
        <ul
          // Other rows are another list: its cards come in place, they do not travel there.
          key={data.results.map(({ id }) => id).join()}
          // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists
          role="list"
          aria-label="Spacecraft"
          className={`spacecraft-grid ${isWaiting ? dimmed : ''}`}
        >
          {data.results.map((spacecraft, place) => (
            <SpacecraftCard
              key={spacecraft.id}
              spacecraft={spacecraft}
              priority={place < firstRows}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
