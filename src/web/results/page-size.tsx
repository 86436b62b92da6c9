import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { defaults, pageSizes } from '../search/read-values.ts'
import { SearchForm } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'

/** How many craft a page of the list has. */
export function PageSize({ search, go }: { search: CatalogueSearch; go: Go }) {
  return (
    <SearchForm kept={changed(search, { limit: undefined })} className="flex gap-2">
      <label className="flex items-center gap-2 text-quiet">
        Per page
        <select
          className="control"
          name="limit"
          value={search.limit ?? defaults.limit}
          onChange={event => {
            const limit = pageSizes.find(size => String(size) === event.target.value)
            go(changed(search, { limit }))
          }}
        >
          {pageSizes.map(size => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </label>
      <button type="submit" className="control hidden noscript:block">
        Show
      </button>
    </SearchForm>
  )
}
