import { type CatalogueSearch, withoutFilters } from './catalogue-search.ts'
import { SearchButton } from './search-form.tsx'
import type { Go } from './use-go.ts'

/** Takes every filter off, in one act. */
export function ClearFilters({
  search,
  go,
  className,
  disabled,
}: {
  search: CatalogueSearch
  go: Go
  className: string
  disabled?: boolean
}) {
  const to = withoutFilters(search)
  return (
    <SearchButton
      to={to}
      onPress={() => go(to, { focusResults: true })}
      className={className}
      disabled={disabled}
    >
      Clear all filters
    </SearchButton>
  )
}
