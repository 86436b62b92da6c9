import { type CatalogueSearch, withoutFilters } from './catalogue-search.ts'
import { SearchButton } from './search-form.tsx'
import type { Go } from './use-go.ts'

/** Takes every filter off in one act; the focus goes to the results, but for where it is held. */
export function ClearFilters({
  search,
  go,
  className,
  disabled,
  keepFocus = false,
}: {
  search: CatalogueSearch
  go: Go
  className: string
  disabled?: boolean
  keepFocus?: boolean
}) {
  const to = withoutFilters(search)
  return (
    <SearchButton
      to={to}
      onPress={() => go(to, { focusResults: !keepFocus })}
      className={className}
      disabled={disabled}
    >
      Clear all filters
    </SearchButton>
  )
}
