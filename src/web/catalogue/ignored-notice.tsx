import { shorten } from '../format/shorten.ts'
import { type CatalogueSearch, readCatalogueSearch } from '../search/catalogue-search.ts'
import { longestText } from '../search/read-values.ts'
import { SearchButton } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'

/** Says which parts of the address could not be used. Dismissing it takes them out of the address. */
export function IgnoredNotice({
  ignored,
  search,
  go,
}: {
  ignored: Record<string, string>
  search: CatalogueSearch
  go: Go
}) {
  const usable = readCatalogueSearch({ ...search, ignored: undefined })
  const { search: rest, ...others } = ignored
  const parts = Object.entries(others).map(
    ([name, text]) => `${shorten(name, 40)} “${shorten(text, 40)}”`,
  )
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-2 border-accent py-1 pl-4 text-sm">
      <p className="min-w-0">
        {rest && `Only the first ${longestText} characters of the search are looked for. `}
        {parts.length > 0 && `Ignored in this address: ${parts.slice(0, 5).join(', ')}`}
        {parts.length > 5 && ` and ${parts.length - 5} more`}
        {parts.length > 0 && '.'}
      </p>
      <SearchButton
        to={usable}
        onPress={() => go(usable, { replace: true, focusResults: true })}
        className="link min-h-6"
      >
        Dismiss
      </SearchButton>
    </div>
  )
}
