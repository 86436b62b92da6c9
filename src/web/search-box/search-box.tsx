import { useState } from 'react'
import { loadLater } from '../later/load-later.tsx'
import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { SearchForm } from '../search/search-form.tsx'
import { useDraft } from '../search/use-draft.ts'
import { focusResults, type Go } from '../search/use-go.ts'
import { Magnifier } from '../ui/magnifier.tsx'

// Nobody needs it before the box has the focus.
const Completions = loadLater(
  'search-box/completions',
  async () => (await import('./completions.tsx')).Completions,
)

/** Of what is pasted no more is taken. A search is shorter: the page says where it was cut. */
const longestTyped = 1000

/**
 * The search box sends what is typed a moment later, and offers what that may mean.
 * @param isLive - the list is in sight: it follows what is typed. Elsewhere only Enter leads to it
 */
export function SearchBox({
  search,
  go,
  isLive = false,
}: {
  search: CatalogueSearch
  go: Go
  isLive?: boolean
}) {
  const fields = useDraft(search, go, {
    read: ({ search: text = '' }) => text,
    write: (search, text) => changed(search, { search: text }),
    pause: isLive ? 200 : null,
  })
  /** The box while it has the focus. */
  const [box, setBox] = useState<HTMLInputElement | null>(null)
  const submit = () => {
    fields.send(fields.draft, true)
    if (isLive) focusResults()
  }

  return (
    <search className="min-w-0 flex-1 sm:relative print:hidden">
      <SearchForm
        kept={changed(search, { search: undefined })}
        onSend={submit}
        className="relative max-w-xl"
      >
        <input
          id="search"
          name="search"
          type="search"
          role="combobox"
          aria-expanded={false}
          aria-label="Search spacecraft"
          placeholder="Search spacecraft"
          value={fields.draft}
          maxLength={longestTyped}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onFocus={event => setBox(event.target)}
          onBlur={() => setBox(null)}
          onChange={event => {
            setBox(event.target)
            fields.type(event.target.value)
          }}
          className="my-1 min-h-10 sm:my-1.5 w-full min-w-0 rounded-xs border border-edge bg-paper pr-11 pl-3 text-base text-ellipsis placeholder:text-quiet hover:border-ink sm:text-sm"
        />
        <button
          type="submit"
          aria-label="Search"
          className="absolute inset-y-0 right-0 inline-flex w-11 items-center justify-center text-quiet hover:text-ink"
        >
          <Magnifier />
        </button>
      </SearchForm>
      {box && <Completions box={box} search={search} fields={fields} />}
    </search>
  )
}

/**
 * Moves the focus into the search box, its text ready to be written over.
 * @returns whether there is one
 */
export function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>('#search')
  box?.focus()
  box?.select()
  return box !== null
}
