import type { SpacecraftList } from '../data/spacecraft-list-queries.ts'
import type { Shown } from '../data/use-shown.ts'
import { formatCount, plural } from '../format/count.ts'

/**
 * How many craft there are. The node never unmounts and changes only when new rows are there, so
 * that a screen reader hears each count once.
 */
export function ResultCount({
  list,
  isWhole,
}: {
  list: Shown<SpacecraftList>
  /** All of them are shown, not a page of them. */
  isWhole: boolean
}) {
  return (
    <p role="status" className="min-h-5">
      {/* A space holds the line, so that what follows stays where it is. */}
      {list.data ? countText(list.data, isWhole) : '\u00a0'}
    </p>
  )
}

/** "1–24 of 312 spacecraft" */
export function countText(
  { count, page, limit, results }: SpacecraftList,
  isWhole = false,
): string {
  if (count === 0) return 'No spacecraft'
  if (isWhole) return plural(count, 'spacecraft')
  const first = (page - 1) * limit + 1
  return `${formatCount(first)}–${formatCount(first + results.length - 1)} of ${formatCount(count)} spacecraft`
}
