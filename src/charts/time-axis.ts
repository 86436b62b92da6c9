import { scaleUtc } from 'd3-scale'
import { day } from '#ll2/time-units.ts'
import { asMinutes, ofMinutes } from '#ll2/views/minutes.ts'

/** A stretch of time, in minutes since 1970. */
export type Span = readonly [from: number, to: number]

export interface TimeTick {
  /** Minutes since 1970. */
  at: number
  text: string
}

/**
 * Moments of the calendar that divide a stretch of time, in UTC: decades, years, months, days or
 * hours, as suits it.
 * @param aimedAt - about how many
 */
export function timeTicks([from, to]: Span, aimedAt: number): TimeTick[] {
  const scale = scaleUtc([ofMinutes(from), ofMinutes(to)], [0, 1])
  const moments = scale.ticks(aimedAt)
  const step = (Number(moments[1]) - Number(moments[0])) / 1000
  return moments.map((moment, n) => ({
    at: asMinutes(Number(moment)),
    text: wordsFor(moment, moments[n - 1], step),
  }))
}

/** Of what the moment before says already, nothing is said again. */
function wordsFor(moment: Date, before: Date | undefined, step: number): string {
  const [iso, earlier = ''] = [moment.toISOString(), before?.toISOString()]
  const year = iso.slice(0, 4)
  if (step >= 300 * day) return year
  const withYear = earlier.startsWith(year) ? '' : ` ${year}`
  const month = months[moment.getUTCMonth()]
  if (step >= 27 * day) return `${month}${withYear}`
  if (step < 0.9 * day && earlier.startsWith(iso.slice(0, 10))) return iso.slice(11, 16)
  return `${moment.getUTCDate()} ${month}${withYear}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Where a moment lies in a stretch of time, from 0 to 1000. */
export const placeIn = ([from, to]: Span, at: number): number =>
  ((at - from) / (to - from || 1)) * 1000
