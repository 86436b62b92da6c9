import { ascending, max, min, quantileSorted } from 'd3-array'
import { scaleLinear, scaleSymlog } from 'd3-scale'
import { day, year } from '#ll2/time-units.ts'
import { type AmountTick, amountTicks, type Kind, reach, yearTicks } from './amount-axis.ts'

/** One of the two directions of a plot of points. */
export interface Axis {
  /** Where an amount lies, as a share of the way. */
  place: (amount: number) => number
  ticks: AmountTick[]
  /** Whether equal steps are equal ratios rather than equal amounts, but near nothing. */
  isStretched: boolean
}

/** By what most craft are surpassed so far that they could not be told apart on an even scale. */
const tooFar = 12

/** Of a stretched axis: what is less is as good as nothing, and lies evenly. */
const small = { count: 1, duration: day } as const

/** Counts begin left of none, so that points beside it have room. */
const before = { count: -0.5, duration: 0 } as const

/**
 * An axis from nothing to the greatest of the amounts. Where one of them would press all others
 * into a corner it is stretched.
 * @param aimedAt - about how many ticks it has
 */
export function amountAxis(
  amounts: readonly number[],
  kind: Exclude<Kind, 'time'>,
  aimedAt: number,
): Axis {
  const sorted = amounts.toSorted(ascending)
  const greatest = sorted.at(-1) ?? 0
  const typical = Math.max(quantileSorted(sorted, 0.75) ?? 0, small[kind])
  const isStretched = greatest > tooFar * typical
  const scale = isStretched ? scaleSymlog().constant(small[kind]) : scaleLinear()
  const end = reach(greatest)
  const place = scale.domain([before[kind], end]).range([0, 1])
  const ticks = isStretched
    ? apart(roundAmounts[kind], place, end, 1 / (aimedAt + 2))
    : amountTicks(end, kind, aimedAt)
  return { place: amount => place(amount), ticks, isStretched }
}

/** An axis of the calendar years that the amounts lie in. */
export function yearAxis(years: readonly number[]): Axis {
  const [least = 1958, greatest = 2029] = [min(years), max(years)]
  const [from, to] = [Math.floor(least) - 1, Math.ceil(greatest) + 1]
  const place = scaleLinear([from, to], [0, 1])
  return { place: at => place(at), ticks: yearTicks(from, to, 8), isStretched: false }
}

const counted = (at: number): AmountTick => ({ at, text: at.toLocaleString('en') })
const lasting =
  (unit: number, name: string) =>
  (count: number): AmountTick => ({
    at: count * unit,
    text: `${count.toLocaleString('en')} ${name}${count === 1 ? '' : 's'}`,
  })

/** What a stretched axis may name, from nothing on. */
const roundAmounts: Record<Exclude<Kind, 'time'>, AmountTick[]> = {
  count: [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map(counted),
  duration: [
    { at: 0, text: '0' },
    ...[1, 3, 10, 30, 100].map(lasting(day, 'day')),
    ...[1, 2, 5, 10, 20, 50, 100].map(lasting(year, 'year')),
  ],
}

/** Those that stand far enough from the one before. */
function apart(
  ticks: readonly AmountTick[],
  place: (amount: number) => number,
  end: number,
  least: number,
): AmountTick[] {
  let last = Number.NEGATIVE_INFINITY
  return ticks.filter(({ at }) => {
    const isFar = at <= end && place(at) - last >= least
    if (isFar) last = place(at)
    return isFar
  })
}
