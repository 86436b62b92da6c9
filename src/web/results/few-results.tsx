import type { ActiveFilter } from '../search/active-filters.ts'
import type { Go } from '../search/use-go.ts'
import { WidenSearch } from './widen-search.tsx'

/** Below a short list: what it would hold without each of its filters. */
export function FewResults({ filters, go }: { filters: readonly ActiveFilter[]; go: Go }) {
  return (
    <section aria-labelledby="widen" className="mt-10 text-sm">
      <h3 id="widen" className="mb-2 font-semibold">
        Ask for less
      </h3>
      <WidenSearch filters={filters} go={go} />
    </section>
  )
}
