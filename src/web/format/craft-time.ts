import { parseIsoDuration } from '#ll2/iso-duration.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { exactDuration, formatDuration } from './duration.ts'

/** A craft's time in space or docked, as far as LL2 knows it. */
export type CraftTime =
  | { kind: 'known'; text: string; exact: string; iso: string }
  | { kind: 'not-flown' | 'not-recorded' | 'unknown'; text: string }

type Times = Pick<Spacecraft, 'time_in_space' | 'time_docked' | 'flights_count'>

/** What `time_in_space` tells: `P0D` is not "0 seconds" but a craft that never flew, or no record. */
export const timeInSpace = (craft: Times): CraftTime =>
  craftTime(craft.time_in_space, craft, 'No time recorded')

/** What `time_docked` tells: after a flight, `P0D` may mean never docked as well as no record. */
export const timeDocked = (craft: Times): CraftTime =>
  craftTime(craft.time_docked, craft, 'None recorded')

function craftTime(iso: string | null, craft: Times, notRecorded: string): CraftTime {
  if (iso === null) return { kind: 'unknown', text: 'Unknown' }
  if (parseIsoDuration(iso) !== 0) {
    return { kind: 'known', text: formatDuration(iso), exact: exactDuration(iso), iso }
  }
  return craft.flights_count === 0
    ? { kind: 'not-flown', text: 'Not flown yet' }
    : { kind: 'not-recorded', text: notRecorded }
}
