import type { Spell } from '#ll2/spells.ts'
import { byTime, type Finding, type Flier, greatest, type Holding } from './finding.ts'

/**
 * The most craft that were up at one time, and who the first time. Flights of which launch or end
 * is not known are left out; one that ends as another begins is not up at once with it.
 */
export function mostUpAtOnce(fliers: readonly Flier[]): Finding | null {
  const times = fliers.flatMap(({ craft, spells }) =>
    joined(spells).map(spell => ({ craft, ...spell })),
  )
  const changes = new Map<number, number>()
  const note = (moment: number, change: number) =>
    changes.set(moment, (changes.get(moment) ?? 0) + change)
  for (const { from, to } of times) {
    note(from, 1)
    note(to, -1)
  }
  let up = 0
  const counts = [...changes]
    .sort(([a], [b]) => a - b)
    .map(([from, change], place, all) => {
      up += change
      return { from, to: all[place + 1]?.[0] ?? Number.POSITIVE_INFINITY, up }
    })
  const found = greatest(counts, count => count.up || Number.NaN)
  const [first] = found?.items ?? []
  if (!found || !first) return null
  const holders = times.filter(({ from, to }) => from <= first.from && first.from < to)
  return {
    amount: found.most,
    holders: holders.sort(byTime),
    period: { from: first.from, to: first.to },
    periods: found.items.length,
  }
}

/** The times that a craft was up, as far as their ends are known: flights that overlap or touch are one of them. */
export function joined(spells: readonly Spell[]): Spell[] {
  const times: Spell[] = []
  for (const { from, to } of spells) {
    const before = times.at(-1)
    if (before && from <= before.to) before.to = Math.max(before.to, to || before.to)
    else if (to > from) times.push({ from, to })
  }
  return times
}

/** The year in which the most craft were launched for the first time, and who in the first such. */
export function mostNewInAYear(fliers: readonly Flier[]): Finding | null {
  const years = new Map<number, Holding[]>()
  for (const { craft, spells } of fliers) {
    const [first] = spells
    if (!first) continue
    const year = new Date(first.from).getUTCFullYear()
    const others = years.get(year)
    if (others) others.push({ craft, from: first.from })
    else years.set(year, [{ craft, from: first.from }])
  }
  const rising = [...years].sort(([a], [b]) => a - b)
  const found = greatest(rising, ([, craft]) => craft.length)
  const [first] = found?.items ?? []
  if (!found || !first) return null
  const year = String(first[0]).padStart(4, '0')
  return {
    amount: found.most,
    holders: first[1].sort(byTime),
    period: { from: Date.parse(`${year}-01-01`), to: Date.parse(`${year}-12-31T23:59:59Z`) },
    periods: found.items.length,
    list: `launched__gte=${year}&launched__lte=${year}`,
  }
}
