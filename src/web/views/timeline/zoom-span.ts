import type { Span } from '#charts/time-axis.ts'
import { readDay, writeDay } from '#ll2/calendar-day.ts'
import { dayLength, shortest } from './shown-span.ts'

/** Two fingers, in parts of the width that a timeline takes: 0 at its left, 1 at its right. */
export type Fingers = readonly [number, number]

/**
 * A longer or shorter stretch of time around a place that stays where it is, as far as there is any.
 * @param at - the place, in parts of the width
 * @param factor - how much longer: less than 1 looks closer
 */
export function zoomedSpan([from, to]: Span, at: number, factor: number, whole: Span): Span {
  const length = lengthWithin((to - from) * factor, whole)
  return within(from + at * (to - from) - at * length, length, whole)
}

/**
 * The stretch of time in which what two fingers took hold of is still under them.
 * @param down - where they took hold of the stretch that is given
 * @param now - where they are since
 */
export function pinchedSpan([from, to]: Span, down: Fingers, now: Fingers, whole: Span): Span {
  const apart = ([a, b]: Fingers) => Math.max(closest, Math.abs(b - a))
  const middle = ([a, b]: Fingers) => (a + b) / 2
  const length = lengthWithin((to - from) * (apart(down) / apart(now)), whole)
  return within(from + middle(down) * (to - from) - middle(now) * length, length, whole)
}

/** Fingers one above the other are not infinitely close. */
const closest = 0.02

const lengthWithin = (length: number, [first, last]: Span) =>
  Math.min(last - first, Math.max(shortest, length))

function within(from: number, length: number, [first, last]: Span): Span {
  const start = Math.min(last - length, Math.max(first, from))
  return [start, start + length]
}

/**
 * How much longer a stretch of time gets by one turn of a wheel, or by one step of a pinch on a
 * touchpad, which is told as a turn of a wheel with Ctrl. The notch of a wheel is no leap.
 */
export function wheelFactor({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>) {
  const pixels = deltaMode === 0 ? deltaY : deltaY * 16
  return Math.exp(Math.min(25, Math.max(-25, pixels)) / 100)
}

/**
 * A search's members for a stretch of time, in whole days around it; whole years are written as
 * such, and an end that is the timeline's own not at all.
 */
export function daysOf([from, to]: Span, whole: Span) {
  const first = writeDay(Math.floor(from / dayLength))
  const last = writeDay(Math.ceil(to / dayLength) - 1)
  return {
    from: from <= whole[0] ? undefined : yearOr(first, 'first'),
    to: to >= whole[1] ? undefined : yearOr(last, 'last'),
  }
}

function yearOr(day: string, end: 'first' | 'last'): string {
  const year = day.slice(0, 4)
  return readDay(year, end) === readDay(day) ? year : day
}
