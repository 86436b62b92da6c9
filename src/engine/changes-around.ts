import type { SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import type { Columns } from './columns.ts'
import type { Filter } from './filter.ts'

/** How it was on a day, and the nearest days on which other craft were in space: days since 1970. */
export interface ChangesAround {
  count: number
  /** Undefined where it never was otherwise before, or after as far as is known. */
  previous: number | undefined
  next: number | undefined
}

/** Prepares the question how many craft were in space on a day, and when that was otherwise. */
export function createChangesAround({ records, daysUp }: Columns, filter: Filter) {
  const { starts, from, to, known } = daysUp
  return (day: number, filters: SpacecraftFilters): ChangesAround => {
    const failed = filter.failures({ ...filters, on: undefined })
    let count = 0
    /** The last day, up to this one, and the first after it, on which a craft comes or is gone. */
    let latest = Number.NEGATIVE_INFINITY
    let soonest = Number.POSITIVE_INFINITY
    const note = (change: number) => {
      if (change <= day) latest = Math.max(latest, change)
      else soonest = Math.min(soonest, change)
    }
    for (let row = 0; row < records.length; row++) {
      if (failed[row]) continue
      const end = starts[row + 1] ?? 0
      for (let span = starts[row] ?? 0; span < end; span++) {
        const [begin = 0, last = 0] = [from[span], to[span]]
        if (begin <= day && day <= last) count++
        note(begin)
        note(last + 1)
      }
    }
    return {
      count,
      previous: Number.isFinite(latest) ? latest - 1 : undefined,
      // That nothing is known of the days after the capture is no change.
      next: known && soonest <= known.last ? soonest : undefined,
    }
  }
}
