import { useEffect, useState } from 'react'
import { DialogFailed } from '../dialogs/dialog-failed.tsx'
import { formatCount } from '../format/count.ts'
import { loadLater } from '../later/load-later.tsx'
import { whenIdle } from '../paint/when-idle.ts'
import { hasSidebar } from '../reader/use-has-sidebar.ts'
import type { ChosenFilters } from '../search/filter-keys.ts'
import type { FiltersProps } from './filters.tsx'

const FiltersDialog = loadLater(
  'filters/filters-dialog',
  async () => (await import('./filters-dialog.tsx')).FiltersDialog,
  DialogFailed,
)

/** On narrow screens: the way to the filters, with how many of them are set. */
export function FiltersButton({
  active,
  ...dialog
}: FiltersProps & { active: ChosenFilters; count: number | undefined }) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => (hasSidebar() ? undefined : whenIdle(FiltersDialog.prepare)), [])
  const name = (
    <>
      Filters
      {active.keys.length > 0 && (
        <span className="min-w-5 rounded-full bg-accent px-1.5 text-center text-xs text-on-accent">
          {formatCount(active.keys.length)}
        </span>
      )}
    </>
  )
  const look = 'control inline-flex shrink-0 items-center gap-2 whitespace-nowrap lg:hidden'
  return (
    <>
      <button type="button" className={`${look} noscript:hidden`} onClick={() => setOpen(true)}>
        {name}
      </button>
      <noscript>
        <a href="#filters" className={look}>
          {name}
        </a>
      </noscript>
      {isOpen && <FiltersDialog {...dialog} active={active} onClose={() => setOpen(false)} />}
    </>
  )
}
