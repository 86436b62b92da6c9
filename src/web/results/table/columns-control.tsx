import { type CatalogueSearch, readCatalogueSearch } from '../../search/catalogue-search.ts'
import { SearchButton, SearchForm } from '../../search/search-form.tsx'
import { defaultColumns, type TableColumn } from '../../search/table-columns.ts'
import type { Go } from '../../search/use-go.ts'
import { columns, type FactColumn, ofFlights } from './columns.tsx'

const choices: { key: TableColumn; name: string }[] = [
  { key: 'picture', name: 'Picture and credit' },
  ...(Object.keys(columns) as FactColumn[]).map(key => ({ key, name: columns[key].name })),
]

/** Which columns the table has. */
export function ColumnsControl({
  search,
  go,
  hasLaunches,
}: {
  search: CatalogueSearch
  go: Go
  /** Of some craft flights are known. */
  hasLaunches: boolean
}) {
  const chosen: readonly TableColumn[] = search.columns ?? defaultColumns
  const isOffered = (key: TableColumn) => hasLaunches || !ofFlights.includes(key)
  // The same craft are shown: the page stays.
  const showing = (next: TableColumn[] | undefined) =>
    readCatalogueSearch({ ...search, columns: next })
  const without = (key: TableColumn) => chosen.filter(other => other !== key)
  const toggle = (key: TableColumn) =>
    go(showing(['name', ...(chosen.includes(key) ? without(key) : [...chosen, key])]))
  const usual = showing(undefined)
  return (
    <details
      className="relative z-4 ml-auto w-max text-sm sm:-mt-3"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
      }}
    >
      <summary className="flex min-h-11 list-none items-center gap-2 text-quiet hover:text-ink hover:underline underline-offset-4 sm:min-h-9 [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="size-4 fill-none stroke-current stroke-[1.25]"
        >
          <path d="M2 3h12v10H2zM6.5 3v10M10.5 3v10" />
        </svg>
        Columns
      </summary>
      {/* It takes the focus, so that a press beside its boxes does not close it. */}
      <div
        tabIndex={-1}
        className="absolute top-full right-0 w-64 border border-edge bg-paper px-4 py-3 shadow-lg"
      >
        <SearchForm kept={showing(['name', ...chosen.filter(key => !isOffered(key))])}>
          <fieldset>
            <legend className="sr-only">Columns</legend>
            {choices.map(({ key, name }) => {
              const isKnown = isOffered(key)
              return (
                <label
                  key={key}
                  className={`flex min-h-11 items-center gap-3 sm:min-h-8 ${isKnown ? '' : 'text-quiet'}`}
                >
                  <input
                    type="checkbox"
                    name="columns"
                    value={key}
                    className="size-4 accent-accent"
                    checked={chosen.includes(key) && isKnown}
                    disabled={!isKnown}
                    onChange={() => toggle(key)}
                  />
                  {name}
                </label>
              )
            })}
          </fieldset>
          {!hasLaunches && (
            <p className="mt-1 text-xs text-quiet">
              This copy knows no flights, so there are no launches and mission ends to show.
            </p>
          )}
          {!search.columns && (
            <p className="mt-1 hidden text-xs text-quiet @max-4xl:block">
              In this little room some of them are left out until you choose.
            </p>
          )}
          <button type="submit" className="control mt-2 hidden noscript:block">
            Show columns
          </button>
        </SearchForm>
        {search.columns && (
          <SearchButton
            to={usual}
            onPress={() => go(usual)}
            className="link mt-1 min-h-11 sm:min-h-8"
          >
            The usual columns
          </SearchButton>
        )}
      </div>
    </details>
  )
}
