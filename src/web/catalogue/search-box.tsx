import { useEffect } from 'react'
import { shortcutsAreOn } from '../layout/shortcut-switch.tsx'
import { isTyping } from '../layout/typing.ts'
import { type CatalogueSearch, changed } from './catalogue-search.ts'
import { SearchForm } from './search-form.tsx'
import { focusResults, type Go } from './use-catalogue.ts'
import { useDraft } from './use-draft.ts'

/** The search box sends what is typed a moment later. */
export function SearchBox({ search, go }: { search: CatalogueSearch; go: Go }) {
  const { draft, type, send } = useDraft(search, go, {
    read: ({ search: text = '' }) => text,
    write: (search, text) => changed(search, { search: text }),
    pause: 200,
  })
  useFocusShortcut()
  const submit = () => {
    send(draft, true)
    focusResults()
  }

  return (
    <search className="print:hidden">
      <SearchForm
        kept={changed(search, { search: undefined })}
        onSend={submit}
        className="flex max-w-2xl gap-2 lg:max-w-none"
      >
        <input
          id="search"
          name="search"
          type="search"
          aria-label="Search spacecraft"
          placeholder="Name or configuration"
          value={draft}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={event => type(event.target.value)}
          className="min-h-12 w-full min-w-0 rounded-xs border border-edge bg-paper px-4 text-base placeholder:text-quiet hover:border-ink"
        />
        <button type="submit" className="action min-h-12">
          Search
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
