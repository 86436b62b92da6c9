import { Modal } from '../dialogs/modal.tsx'
import { plural } from '../format/count.ts'
import { chosenFilters } from '../search/active-filters.ts'
import { ClearFilters } from '../search/clear-filters.tsx'
import type { ChosenFilters } from '../search/filter-keys.ts'
import { focusResults, type Go } from '../search/use-go.ts'
import { ActiveFiltersBar } from './active-filters-bar.tsx'
import { Filters, type FiltersProps } from './filters.tsx'

/** On narrow screens the sidebar is a dialog, closed by a button that says what it will show. */
export function FiltersDialog({
  active,
  count,
  onClose,
  ...filters
}: FiltersProps & {
  /** The filters that are set. */
  active: ChosenFilters
  count: number | undefined
  onClose: () => void
}) {
  const { search } = filters
  /** The focus stays inside. */
  const go: Go = next => filters.go(next)
  return (
    <Modal
      name="Filters"
      onClose={onClose}
      className="m-0 ml-auto flex h-dvh max-h-none w-full max-w-md flex-col bg-paper text-ink"
    >
      {close => (
        <>
          <div className="flex items-center justify-between border-b border-line px-5 py-3">
            <h2 className="text-lg">Filters</h2>
            <button type="button" className="link min-h-11" onClick={() => close()}>
              Close
            </button>
          </div>
          <div className="grow overflow-y-auto overscroll-contain px-5">
            <Filters
              {...filters}
              chosen={
                <ActiveFiltersBar search={search} filters={chosenFilters(search, active)} go={go} />
              }
            />
          </div>
          <div className="flex gap-3 border-t border-line px-5 py-3">
            <ClearFilters
              search={search}
              go={go}
              className="control"
              disabled={active.keys.length === 0}
            />
            <button type="button" onClick={() => close(focusResults)} className="action grow">
              Show {count === undefined ? 'spacecraft' : plural(count, 'spacecraft')}
            </button>
          </div>
        </>
      )}
    </Modal>
  )
}
