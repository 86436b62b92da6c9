import { ticks } from 'd3-array'
import { day, hour, minute, year } from '#ll2/time-units.ts'

/** What an axis counts: craft, flights or launches, seconds, or calendar years. */
export type Kind = 'count' | 'duration' | 'time'

export interface AmountTick {
  at: number
  text: string
}

const units = [
  [year, 'year'],
  [day, 'day'],
  [hour, 'hour'],
  [minute, 'minute'],
] as const

/**
 * Round amounts from nothing to a greatest, each with its unit where it is a duration.
 * @param aimedAt - about how many
 */
export function amountTicks(greatest: number, kind: Kind, aimedAt: number): AmountTick[] {
  if (kind === 'count') {
    return ticks(0, greatest, aimedAt)
      .filter(Number.isInteger)
      .map(at => ({ at, text: at.toLocaleString('en') }))
  }
  const [length, name] = units.find(([length]) => greatest >= 2 * length) ?? [1, 'second']
  return ticks(0, greatest / length, aimedAt).map(count => ({
    at: count * length,
    text: count === 0 ? '0' : `${count.toLocaleString('en')} ${name}${count === 1 ? '' : 's'}`,
  }))
}

/** Calendar years from one to another that divide what lies between. */
export const yearTicks = (from: number, to: number, aimedAt: number): AmountTick[] =>
  ticks(from, to, aimedAt)
    .filter(Number.isInteger)
    .map(at => ({ at, text: String(at) }))

/** The greatest amount an axis has to reach, a little above what is there. */
export const reach = (greatest: number): number => (greatest > 0 ? greatest * 1.06 : 1)
