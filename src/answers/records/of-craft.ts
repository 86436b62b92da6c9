import { isDestroyed } from '#ll2/is-destroyed.ts'
import { formatIsoDuration, parseIsoDuration } from '#ll2/iso-duration.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { byName, byTime, type Finding, type Flier, greatest, type Holding } from './finding.ts'

type Craft = readonly Spacecraft[]

/** Of counts and times LL2 gives zero to craft of which none is recorded: that is no record. */
const known = (amount: number | null) => (amount && amount > 0 ? amount : Number.NaN)

export function mostFlights(craft: Craft): Finding | null {
  const found = greatest(craft, ({ flights_count }) => known(flights_count))
  return found && { amount: found.most, holders: holdings(found.items) }
}

export const mostTimeInSpace = (craft: Craft): Finding | null =>
  longest(craft, ({ time_in_space }) => time_in_space)

export const longestDocked = (craft: Craft): Finding | null =>
  longest(craft, ({ time_docked }) => time_docked)

function longest(craft: Craft, timeOf: (craft: Spacecraft) => string | null): Finding | null {
  const found = greatest(craft, one => known(parseIsoDuration(timeOf(one) ?? '')))
  return found && { duration: formatIsoDuration(found.most), holders: holdings(found.items) }
}

/** Craft whose status says that they were destroyed; those lost last come first. */
export function endedByLoss(fliers: readonly Flier[]): Finding | null {
  const lost = fliers.filter(({ craft }) => isDestroyed(craft.status))
  if (lost.length === 0) return null
  const holders = lost
    .map(({ craft, spells }) => ({ craft, ...spells.at(-1) }))
    .sort((a, b) => latest(b) - latest(a) || byName(a.craft, b.craft))
  const statuses = [...new Set(lost.map(({ craft }) => craft.status.id))].sort((a, b) => a - b)
  return { amount: lost.length, holders, list: `status=${statuses.join(',')}` }
}

/** Where no flight tells, before all others. */
const latest = ({ from = Number.MIN_SAFE_INTEGER }: Holding) => from

const holdings = (craft: Craft) => craft.map(craft => ({ craft })).sort(byTime)
