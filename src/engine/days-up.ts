import { dayOf } from '#ll2/calendar-day.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { type Spell, spellsOf } from '#ll2/spells.ts'

/** The first and the last day of which something is known: days since 1970, in UTC. */
export interface KnownDays {
  first: number
  last: number
}

/** The days on which craft were in space, as far as flights are known: days since 1970, in UTC. */
export interface DaysUp {
  /** Where each craft's spans begin in the columns below, and after the last craft their end. */
  starts: Uint32Array
  /** A craft's spans rise, and at least one day lies between two of them. */
  from: Int32Array
  /** Belongs to its span. */
  to: Int32Array
  /** From the first launch to the capture; undefined where no launch is known. */
  known: KnownDays | undefined
}

/**
 * Collects the days of flights that have begun. A flight that goes on lasts until the capture; one
 * whose end nobody wrote down counts for the day of its launch.
 * @param now - milliseconds; what is dated later has not happened
 */
export function collectDaysUp(records: readonly Spacecraft[], now: number): DaysUp {
  const starts = new Uint32Array(records.length + 1)
  const from: number[] = []
  const to: number[] = []
  const last = dayOf(now)
  let first = last + 1
  records.forEach((craft, row) => {
    for (const spell of spellsOf(craft, now)) {
      const begin = dayOf(spell.from)
      const end = lastDayOf(spell, last)
      first = Math.min(first, begin)
      const before = to.length - 1
      if (to.length > (starts[row] ?? 0) && begin <= (to[before] ?? 0) + 1) {
        to[before] = Math.max(to[before] ?? 0, end)
      } else {
        from.push(begin)
        to.push(end)
      }
    }
    starts[row + 1] = from.length
  })
  return {
    starts,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    known: from.length > 0 ? { first, last } : undefined,
  }
}

function lastDayOf({ from, to }: Spell, last: number): number {
  if (Number.isNaN(to)) return dayOf(from)
  return Math.min(dayOf(to), last)
}

/** Whether a craft was in space at any moment of a day. */
export function isUpOn({ starts, from, to }: DaysUp, row: number, day: number): boolean {
  const end = starts[row + 1] ?? 0
  for (let span = starts[row] ?? 0; span < end; span++) {
    if ((from[span] ?? 0) <= day && day <= (to[span] ?? 0)) return true
  }
  return false
}
