import { type CatalogueSearch, readCatalogueSearch } from '../search/catalogue-search.ts'
import { ListLink } from '../search/list-link.tsx'
import type { View } from '../search/read-values.ts'
import type { Go } from '../search/use-go.ts'
import { AtOnceView } from './at-once-view.tsx'
import { ChartView } from './chart-view.tsx'
import { TimelineView } from './timeline/timeline-view.tsx'

const kinds: { view: View; name: string }[] = [
  { view: 'timeline', name: 'Timeline' },
  { view: 'at-once', name: 'Up at once' },
  { view: 'chart', name: 'Plots' },
]

/** All craft of a list in one picture, of the kind that the reader chooses. */
export function ListView({ search, go }: { search: CatalogueSearch; go: Go }) {
  return (
    <div className="mt-2 sm:mt-4">
      <nav aria-label="Charts" className="flex flex-wrap gap-x-6 border-b border-line print:hidden">
        {kinds.map(({ view, name }) => {
          // What divides one kind may mean nothing in the next.
          const to = readCatalogueSearch({ ...search, view, by: undefined })
          return (
            <ListLink
              key={view}
              to={to}
              onFollow={() => go(to)}
              aria-current={view === search.view ? 'page' : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-sm text-quiet hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              {name}
            </ListLink>
          )
        })}
      </nav>
      {search.view === 'timeline' && <TimelineView search={search} go={go} />}
      {search.view === 'at-once' && <AtOnceView search={search} go={go} />}
      {search.view === 'chart' && <ChartView search={search} go={go} />}
    </div>
  )
}
