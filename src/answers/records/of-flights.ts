import { asMoment } from '#ll2/flight-span.ts'
import { formatIsoDuration } from '#ll2/iso-duration.ts'
import type { Spell } from '#ll2/spells.ts'
import { byTime, type Finding, type Flier, greatest, type Holding } from './finding.ts'

/** The flight that lasted longest; one that goes on counts up to now. */
export function longestFlight(fliers: readonly Flier[], now: number): Finding | null {
  const flights = fliers.flatMap(({ craft, spells }) => spells.map(spell => ({ craft, ...spell })))
  // A flight of no length is one of which no length is recorded.
  const found = greatest(flights, ({ from, to }) => Math.min(to, now) - from || Number.NaN)
  return found && { duration: lasting(found.most), holders: found.items.sort(byTime) }
}

/** The shortest time on the ground between two flights. */
export function shortestTurnaround(fliers: readonly Flier[]): Finding | null {
  const stays = fliers.flatMap(({ craft, spells }) =>
    turnarounds(spells).map(stay => ({ craft, ...stay })),
  )
  const found = greatest(stays, ({ from, to }) => from - to)
  return found && { duration: lasting(-found.most), holders: found.items.sort(byTime) }
}

/** From the end of each flight to the next launch. Flights that overlap have nothing in between. */
function turnarounds(spells: readonly Spell[]): Spell[] {
  const stays: Spell[] = []
  let back = Number.NEGATIVE_INFINITY
  for (const [place, { from, to }] of spells.entries()) {
    const before = spells[place - 1]
    // Where the end of the flight before is not known, nor is how long the craft was down.
    if (before && !Number.isNaN(before.to) && back < from) stays.push({ from: back, to: from })
    if (to > back) back = to
  }
  return stays
}

/** The craft whose second flight began before that of any other. */
export function firstReflown(fliers: readonly Flier[]): Finding | null {
  const second = fliers.flatMap(({ craft, spells: [first, ...rest] }): Holding[] => {
    // What is listed twice with one launch is one flight.
    const again = rest.find(({ from }) => first && from > first.from)
    return again ? [{ craft, ...again }] : []
  })
  const found = greatest(second, ({ from = Number.NaN }) => -from)
  return found && { moment: asMoment(-found.most), holders: found.items.sort(byTime) }
}

/** The craft of each family that was launched first, the oldest families first. */
export function firstOfFamilies(fliers: readonly Flier[]): Finding | null {
  const families = new Map<number, Holding[]>()
  for (const { craft, spells } of fliers) {
    const [first] = spells
    if (!first) continue
    const own = new Map((craft.spacecraft_config.family ?? []).map(({ id, name }) => [id, name]))
    for (const [id, name] of own) {
      const holding = { craft, from: first.from, family: { id, name } }
      const members = families.get(id)
      if (members) members.push(holding)
      else families.set(id, [holding])
    }
  }
  const holders = [...families.values()].flatMap(
    members => greatest(members, ({ from = Number.NaN }) => -from)?.items ?? [],
  )
  return families.size > 0 ? { amount: families.size, holders: holders.sort(byTime) } : null
}

const lasting = (milliseconds: number) => formatIsoDuration(milliseconds / 1000)
