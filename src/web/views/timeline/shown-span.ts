import type { Span } from '#charts/time-axis.ts'
import { readDay } from '#ll2/calendar-day.ts'
import { day, minute } from '#ll2/time-units.ts'
import { asMinutes, ofMinutes } from '#ll2/views/minutes.ts'
import type { CatalogueSearch } from '../../search/catalogue-search.ts'

/** Minutes. */
export const dayLength = day / minute

const yearOf = (minutes: number) => new Date(ofMinutes(minutes)).getUTCFullYear()

/** The middle of a date, in minutes since 1970: of a day that is told in days since then. */
export const middleOf = (date: number): number => (date + 0.5) * dayLength

/** Whole calendar years around a stretch of time, but for what is still to come. */
export function wholeSpan([from, to]: Span): Span {
  return [asMinutes(Date.UTC(yearOf(from), 0)), to]
}

/** The shortest stretch that is shown: below it nothing can be told apart. */
export const shortest = day / minute

/**
 * The stretch of time that a search shows of a timeline: days or years, both of them whole. Where
 * nothing of the timeline lies in it, all of it is shown.
 */
export function shownSpan({ from, to }: Pick<CatalogueSearch, 'from' | 'to'>, whole: Span): Span {
  const first = from === undefined ? null : readDay(from, 'first')
  const last = to === undefined ? null : readDay(to, 'last')
  const start = first === null ? whole[0] : Math.max(whole[0], first * dayLength)
  const end = last === null ? whole[1] : Math.min(whole[1], (last + 1) * dayLength)
  return end - start < shortest ? whole : [start, end]
}

/** The same the other way: the search's members for whole years. */
export const yearsOf = (from: number, to: number, whole: Span) => {
  const [first, last] = whole.map(yearOf)
  return {
    from: from === first ? undefined : String(from),
    to: to === last ? undefined : String(to),
  }
}

/** The calendar years, UTC, that a stretch of time reaches into. */
export function yearsIn([from, to]: Span): { from: number; to: number } {
  // A year that has just begun is not shown yet.
  return { from: yearOf(from), to: yearOf(to - 1) }
}
