import { hours, minutes, seconds } from '#environment/milliseconds.ts'
import type { Random } from '#testing/random.ts'
import { type NetworkFault, networkFaultNames } from './network-faults.ts'

/** What goes wrong in one run, and how often: each run leaves out other faults, as swarms do. */
export interface Profile {
  /** Of `CATALOGUE_SYNC`. */
  interval: string
  /** How long faults go on, in milliseconds; after that all is well for two intervals. */
  troubled: number
  /** Milliseconds between two looks of the server for newer data. */
  lookEvery: number
  /** The longest that one call of the system takes, in milliseconds. */
  slowestStep: number
  /** Of all calls of LL2, those that fail. */
  failing: number
  networkFaults: readonly [NetworkFault, ...NetworkFault[]]
  /** Of all syncs, those that are killed. */
  killed: number
  /** Of all syncs, those for which the disk fails for a moment. */
  stumbling: number
  /** How often each comes about, as milliseconds between two on average; null for never. */
  every: Record<Happening, number | null>
}

/** What happens now and then, whatever the processes are at. */
export const happenings = [
  'edit',
  'addition',
  'removal',
  'server killed',
  'server restarted',
  'reload',
  'sync by hand',
  'power cut',
  'disk in trouble',
  'network down',
  'clock set',
  'file damaged',
] as const
export type Happening = (typeof happenings)[number]

export function chooseProfile(random: Random): Profile {
  const sometimes = (often: number, chance = 0.5) =>
    random.chance(chance) ? often * (0.5 + random.fraction()) : null
  const intervals = ['1h', '1h', '2h', '3h'] as const
  return {
    interval: random.pick(intervals),
    troubled: random.integer(3, 10) * hours,
    lookEvery: random.pick([minutes, 5 * minutes, 10 * minutes]),
    slowestStep: random.pick([1, 1, 20, 2 * seconds]),
    failing: random.pick([0, 0.02, 0.1, 0.5]),
    networkFaults: someOf(networkFaultNames, random),
    killed: random.pick([0, 0.3, 0.8]),
    stumbling: random.pick([0, 0.5]),
    every: {
      edit: sometimes(hours, 0.9),
      addition: sometimes(3 * hours),
      removal: sometimes(6 * hours),
      'server killed': sometimes(4 * hours),
      'server restarted': sometimes(4 * hours),
      reload: sometimes(2 * hours),
      'sync by hand': sometimes(2 * hours),
      'power cut': sometimes(4 * hours),
      'disk in trouble': sometimes(4 * hours),
      'network down': sometimes(6 * hours),
      'clock set': sometimes(4 * hours, 0.3),
      'file damaged': sometimes(3 * hours, 0.3),
    },
  }
}

function someOf<Item>(items: readonly Item[], random: Random): [Item, ...Item[]] {
  const chosen = items.filter(() => random.chance(0.4))
  const [first, ...rest] = chosen.length ? chosen : items
  if (first === undefined) throw new Error('There is nothing to choose from')
  return [first, ...rest]
}
