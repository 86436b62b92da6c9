import type { ActiveFilter } from '../search/active-filters.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { ClearFilters } from '../search/clear-filters.tsx'
import { SearchButton } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'

/** What the list is filtered by: a button each to take it off, and one for all. */
export function ActiveFiltersBar({
  search,
  filters,
  go,
}: {
  search: CatalogueSearch
  filters: readonly ActiveFilter[]
  go: Go
}) {
  if (filters.length === 0) return null
  return (
    <fieldset className="mt-4 flex min-w-0 flex-wrap items-center gap-2 text-sm">
      <legend className="sr-only">Active filters</legend>
      {filters.map(({ key, name, value, without }) => (
        <SearchButton
          key={key}
          to={without}
          onPress={() => go(without, { focusResults: true })}
          aria-label={`Remove ${name}: ${value}`}
          className="inline-flex min-h-8 max-w-full items-center gap-2 rounded-full border border-line bg-wash px-3 text-left hover:border-ink"
        >
          <span className="min-w-0 truncate">
            <span className="text-quiet">{name}: </span>
            {value}
          </span>
          <svg
            viewBox="0 0 10 10"
            aria-hidden="true"
            className="size-2.5 shrink-0 stroke-current stroke-[1.5]"
          >
            <path d="m1 1 8 8m0-8-8 8" />
          </svg>
        </SearchButton>
      ))}
      <ClearFilters search={search} go={go} className="link min-h-8 px-1" />
    </fieldset>
  )
}
