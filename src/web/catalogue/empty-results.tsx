import { useQuery } from '@tanstack/react-query'
import type { Facets } from '#ll2/facets.ts'
import { facetsOptions } from '../data/catalogue-queries.ts'
import { plural } from '../format/count.ts'
import { type ActiveFilter, activeFilters } from './active-filters.ts'
import { type CatalogueSearch, withoutFilters } from './catalogue-search.ts'
import type { Go } from './use-catalogue.ts'

/** Nothing matches: says what each filter costs, and takes it off. */
export function EmptyResults({
  search,
  names,
  go,
}: {
  search: CatalogueSearch
  names: Facets | undefined
  go: Go
}) {
  const filters = activeFilters(search, names)
  return (
    <div className="max-w-prose py-10">
      <h3 className="text-xl tracking-tight">No spacecraft match all of this</h3>
      {search.search && (
        <p className="mt-3 text-quiet">
          Search looks for every word in a craft’s name or its configuration’s name. A shorter word,
          or another spelling, may find more.
        </p>
      )}
      {filters.length > 1 && (
        <ul className="mt-5 grid gap-1">
          {filters.map(filter => (
            <WithoutFilter key={`${filter.name}: ${filter.value}`} filter={filter} go={go} />
          ))}
        </ul>
      )}
      {filters.length > 0 && (
        <button
          type="button"
          className="control mt-5"
          onClick={() => go(withoutFilters(search), { focusResults: true })}
        >
          Show all spacecraft
        </button>
      )}
    </div>
  )
}

function WithoutFilter({ filter, go }: { filter: ActiveFilter; go: Go }) {
  const { data } = useQuery(facetsOptions(filter.without))
  // A way that leads to nothing again is none.
  if (data?.count === 0) return null
  return (
    <li>
      <button
        type="button"
        className="link min-h-8 text-left wrap-anywhere"
        onClick={() => go(filter.without, { focusResults: true })}
      >
        Without {filter.name}: {filter.value}
      </button>
      {data && <span className="text-quiet"> {plural(data.count, 'spacecraft')}</span>}
    </li>
  )
}
