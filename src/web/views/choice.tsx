import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { SearchForm } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'

/** One of the list's parameters that chooses what a view tells, from a few words. */
export function Choice<Field extends 'by' | 'x' | 'y'>({
  field,
  label,
  value,
  options,
  search,
  go,
}: {
  field: Field
  label: string
  value: string
  options: readonly (readonly [value: NonNullable<CatalogueSearch[Field]>, name: string])[]
  search: CatalogueSearch
  go: Go
}) {
  return (
    <SearchForm kept={changed(search, { [field]: undefined })} className="flex gap-2">
      <label className="flex items-center gap-2 text-sm text-quiet">
        {label}
        <select
          className="control"
          name={field}
          value={value}
          onChange={event => go(asked => changed(asked, { [field]: event.target.value }))}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="control hidden noscript:block">
        Show
      </button>
    </SearchForm>
  )
}
