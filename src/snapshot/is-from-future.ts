import { millisecondsInMinute } from 'date-fns/constants'

/** How far ahead of ours the clock of another machine, or our own before it was set, may be. */
export const clockTolerance = 5 * millisecondsInMinute

/**
 * Whether a moment is still to come, so that a clock was wrong when it was read or is wrong now;
 * or is none that a calendar has.
 */
export const isFromFuture = (moment: string, now = Date.now()): boolean =>
  !(Date.parse(moment) <= now + clockTolerance)
