import { useEffect } from 'react'
import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { SearchForm } from '../search/search-form.tsx'
import { useDraft } from '../search/use-draft.ts'
import { focusResults, type Go } from '../search/use-go.ts'
import { Magnifier } from '../ui/magnifier.tsx'
import { shortcutsAreOn } from '../ui/shortcut-switch.tsx'
import { isTyping } from '../ui/typing.ts'

/**
 * The search box sends what is typed a moment later.
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
  const { draft, type, send } = useDraft(search, go, {
    read: ({ search: text = '' }) => text,
    write: (search, text) => changed(search, { search: text }),
    pause: isLive ? 200 : null,
  })
  useFocusShortcut()
  const submit = () => {
    send(draft, true)
    if (isLive) focusResults()
  }

  return (
    <search className="min-w-0 flex-1 print:hidden">
      <SearchForm
        kept={changed(search, { search: undefined })}
        onSend={submit}
        className="relative max-w-xl"
      >
        <input
          id="search"
          name="search"
          type="search"
          aria-label="Search spacecraft"
          placeholder="Search spacecraft"
          value={draft}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={event => type(event.target.value)}
          className="my-1 min-h-10 sm:my-1.5 w-full min-w-0 rounded-xs border border-edge bg-paper pr-11 pl-3 text-base placeholder:text-quiet hover:border-ink sm:text-sm"
        />
        <button
          type="submit"
          aria-label="Search"
          className="absolute inset-y-0 right-0 inline-flex w-11 items-center justify-center text-quiet hover:text-ink"
        >
          <Magnifier />
        </button>
      </SearchForm>
    </search>
  )
}

/** Moves the focus into the search box, its text ready to be written over. */
export function focusSearch() {
  const box = document.getElementById('search')
  if (!(box instanceof HTMLInputElement)) return
  box.focus()
  box.select()
}

/** `/` goes to the search box, unless one is typing or has turned the shortcut off. */
function useFocusShortcut() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isCombined = event.ctrlKey || event.metaKey || event.altKey
      const isOurs = event.key === '/' && !isCombined && !isTyping(event) && shortcutsAreOn()
      if (!isOurs || document.querySelector('dialog[open]')) return
      event.preventDefault()
      focusSearch()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
