import { chosenFilters } from '../search/active-filters.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import type { ChosenFilters } from '../search/filter-keys.ts'
import type { Go } from '../search/use-go.ts'
import { DidYouMean } from './did-you-mean.tsx'
import { MeantFilters } from './meant-filters.tsx'
import { WaysIn } from './ways-in.tsx'
import { WidenSearch } from './widen-search.tsx'

/** Nothing matches: offers what the text may stand for and near names, says what each filter costs, and takes it off. */
export function EmptyResults({
  search,
  filters,
  go,
}: {
  search: CatalogueSearch
  filters: ChosenFilters
  go: Go
}) {
  return (
    <div className="max-w-prose py-10">
      <h3 className="text-xl tracking-tight">No spacecraft match all of this</h3>
      {search.search && (
        <>
          <p className="mt-3 text-quiet">
            Search looks for every word in a craft’s name or its configuration’s name.
          </p>
          <MeantFilters search={search} go={go} />
          <DidYouMean search={search} go={go} />
        </>
      )}
      {filters.keys.length > 0 && (
        <section aria-labelledby="widen" className="mt-6">
          <h4 id="widen" className="mb-2 font-semibold">
            Ask for less
          </h4>
          <WidenSearch filters={chosenFilters(search, filters)} go={go} />
        </section>
      )}
      <section aria-labelledby="begin" className="mt-8">
        <h4 id="begin" className="font-semibold">
          Or begin elsewhere
        </h4>
        <WaysIn />
      </section>
    </div>
  )
}
