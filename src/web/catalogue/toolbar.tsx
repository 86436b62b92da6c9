import type { ReactNode } from 'react'
import { useServer } from '../reader/use-server.ts'
import { focusSearch } from '../search-box/search-box.tsx'
import { Magnifier } from '../ui/magnifier.tsx'

/**
 * The tools of the list, beside its count. On a phone what one uses most (filters, order, the way to the search
 * box) lies at the bottom of the screen, where the thumb is.
 */
export function Toolbar({ views, controls }: { views: ReactNode; controls: ReactNode }) {
  const { canAsk } = useServer()
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-2 gap-y-3 sm:max-lg:col-span-full">
      <div className="flex gap-2 print:hidden">{views}</div>
      <div className="thumb-bar flex print:hidden items-center gap-x-4 gap-y-3 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-10 max-sm:gap-2 max-sm:border-t max-sm:border-line max-sm:bg-paper max-sm:px-4 max-sm:pt-2 max-sm:pb-[max(0.5rem,env(safe-area-inset-bottom))]">
        {controls}
        {canAsk && (
          // biome-ignore lint/a11y/useValidAnchor: without script it leads there by itself
          <a
            href="#search"
            aria-label="Go to the search box"
            onClick={event => {
              event.preventDefault()
              focusSearch()
            }}
            className="control inline-flex min-w-11 items-center justify-center sm:hidden"
          >
            <Magnifier />
          </a>
        )}
      </div>
    </div>
  )
}
