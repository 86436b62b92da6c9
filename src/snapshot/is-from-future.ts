/** How far ahead of ours the clock of another machine, or our own before it was set, may be. */
const tolerance = 5 * 60_000

/** Whether a moment is still to come, so that a clock was wrong when it was read or is wrong now. */
export const isFromFuture = (moment: string): boolean =>
  !(Date.parse(moment) <= Date.now() + tolerance)
