import { useRef, useState } from 'react'
import type { Facets } from '#ll2/facets.ts'
import { formatCount, plural } from '../format/count.ts'
import { activeFilters } from './active-filters.ts'
import { type CatalogueSearch, withoutFilters } from './catalogue-search.ts'
import { Filters } from './filters.tsx'
import { focusResults, type Go } from './use-catalogue.ts'

/** On narrow screens the sidebar is a dialog, closed by a button that says what it will show. */
export function FiltersDialog({
  search,
  facets,
  count,
  go,
}: {
  search: CatalogueSearch
  facets: Facets | undefined
  count: number | undefined
  go: Go
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const active = activeFilters(search, facets).length
  const open = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  const show = () => {
    dialog.current?.close()
    focusResults()
  }
  return (
    <div className="lg:hidden">
      <button type="button" className="control inline-flex items-center gap-2" onClick={open}>
        Filters
        {active > 0 && (
          <span className="min-w-5 rounded-full bg-accent px-1.5 text-center text-xs text-on-accent">
            {formatCount(active)}
          </span>
        )}
      </button>
      <dialog
        ref={dialog}
        aria-label="Filters"
        onClose={() => setOpen(false)}
        className="m-0 ml-auto h-dvh max-h-none w-full max-w-md flex-col bg-paper text-ink open:flex"
      >
        <div className="flex items-center justify-between border-b border-line px-5 py-3">
          <h2 className="text-lg">Filters</h2>
          <button type="button" className="link min-h-11" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <div className="grow overflow-y-auto overscroll-contain px-5">
          {isOpen && <Filters search={search} facets={facets} go={go} />}
        </div>
        <div className="flex gap-3 border-t border-line px-5 py-3">
          <button
            type="button"
            className="control"
            disabled={active === 0}
            onClick={() => go(withoutFilters(search))}
          >
            Clear
          </button>
          <button
            type="button"
            onClick={show}
            className="min-h-11 grow rounded-xs bg-accent px-4 text-sm font-medium text-on-accent hover:underline"
          >
            Show {count === undefined ? 'spacecraft' : plural(count, 'spacecraft')}
          </button>
        </div>
      </dialog>
    </div>
  )
}
