import type { SpacecraftList } from '../data/spacecraft-list-queries.ts'
import { formatCount } from '../format/count.ts'
import type { Shown } from './use-catalogue.ts'

/**
 * The heading of the results and their count. The status node never unmounts and changes only
 * when new rows are there, so that a screen reader hears each count once.
 */
export function ResultCount({ list }: { list: Shown<SpacecraftList> }) {
  return (
    <div className="mr-auto flex flex-wrap items-baseline gap-x-3 max-sm:grid">
      <h2 id="results" tabIndex={-1} className="scroll-mt-4 text-lg tracking-tight">
        Results
      </h2>
      <p role="status" className="min-h-6 text-sm text-quiet">
        {/* A space holds the line, so that the heading stays where it is. */}
        {list.data ? countText(list.data) : '\u00a0'}
      </p>
    </div>
  )
}

/** "1–24 of 312 spacecraft" */
export function countText({ count, page, limit, results }: SpacecraftList): string {
  if (count === 0) return 'No spacecraft'
  const first = (page - 1) * limit + 1
  return `${formatCount(first)}–${formatCount(first + results.length - 1)} of ${formatCount(count)} spacecraft`
}
