import type { Flight } from '#ll2/flight.ts'
import { isPlanned } from '#ll2/flown.ts'
import { strip } from '#ll2/python-text.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { foldCase } from './search.ts'

/** Where craft flew to, as far as flights are known. Letter case does not tell two apart. */
export interface Destinations {
  /** In the spelling that is met first. */
  labels: readonly string[]
  ordinals: ReadonlyMap<string, number>
  /** The ordinals of each craft, each once. */
  rows: readonly (readonly number[])[]
}

/** By what a destination is found in `ordinals`. */
export const destinationKey = (text: string): string => foldCase(strip(text))

const nowhere: readonly number[] = []

/**
 * Collects the destinations of flights that have begun.
 * @param now - milliseconds; what is dated later has not happened
 */
export function collectDestinations(records: readonly Spacecraft[], now: number): Destinations {
  const labels: string[] = []
  const ordinals = new Map<string, number>()
  const ordinalOf = ({ destination }: Flight): number[] => {
    const label = strip(destination ?? '')
    if (!label) return []
    const key = destinationKey(label)
    const ordinal = ordinals.get(key) ?? labels.push(label) - 1
    ordinals.set(key, ordinal)
    return [ordinal]
  }
  const rows = records.map(craft => {
    if (craft.response_mode !== 'detailed') return nowhere
    const flown = craft.flights.filter(flight => !isPlanned(flight, now))
    return [...new Set(flown.flatMap(ordinalOf))]
  })
  return { labels, ordinals, rows }
}
