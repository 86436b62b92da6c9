import { hours } from '#environment/milliseconds.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { type ListName, listNames, wireLists } from '#ll2/wire-lists.ts'
import { createThrottle } from '#testing/ll2-throttle.ts'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import type { Random } from '#testing/random.ts'

/** When a craft was listed, and what it was said to be from when on, in simulated milliseconds. */
interface Life {
  born: number
  died: number | null
  versions: { text: string; from: number }[]
}

/** LL2 as syncing sees it: pages of lists that may change between any two, and a throttle. */
export interface SimulatedLl2 {
  lives: ReadonlyMap<number, Life>
  spacecraft(): readonly Spacecraft[]
  edit(): void
  add(): void
  remove(): void
  /** Calls that counted, whether or not they were allowed, as they arrived. */
  arrivals: readonly number[]
  /** Takes a call in. @returns seconds to wait when it is one too many, else 0 */
  arrive(): number
  throttle(): object
  /** The page at an address; undefined where there is none. */
  page(url: URL): object | undefined
}

export const allowedCalls = 15
const size = 21
/** Fewer than are asked for, so that few craft make several pages. */
const pageSize = 8
const firstId = 10

export function createSimulatedLl2(now: () => number, random: Random): SimulatedLl2 {
  const throttle = createThrottle(allowedCalls, now)
  const lives = new Map<number, Life>()
  const arrivals: number[] = []
  let spacecraft: Spacecraft[] = []
  let edits = 0
  const lists = (): Record<ListName, readonly object[]> => ({
    spacecraft,
    spacecraft_configurations: [makeConfiguration({})],
    spacecraft_statuses: [
      { id: 1, name: 'Active' },
      { id: 2, name: 'Retired' },
    ],
    spacecraft_configuration_types: [{ id: 2, name: 'Capsule' }],
  })

  function add(from = now()) {
    const id = firstId + lives.size
    const text = `as it was first`
    const { spacecraft: made } = makeCatalogue([{ id, name: `Craft ${id}`, description: text }])
    spacecraft = [...spacecraft, ...made]
    lives.set(id, { born: from, died: null, versions: [{ text, from }] })
  }
  for (let n = 0; n < size; n += 1) add(Number.NEGATIVE_INFINITY)

  return {
    lives,
    arrivals,
    spacecraft: () => spacecraft,
    add: () => add(),
    edit() {
      edits += 1
      const place = random.integer(0, spacecraft.length - 1)
      const text = `as edited ${edits} times`
      spacecraft = spacecraft.map((craft, n) => {
        if (n !== place) return craft
        lives.get(craft.id)?.versions.push({ text, from: now() })
        return { ...craft, description: text }
      })
    },
    remove() {
      const place = random.integer(0, spacecraft.length - 1)
      const life = lives.get(spacecraft[place]?.id ?? 0)
      if (life) life.died = now()
      spacecraft = spacecraft.filter((_, n) => n !== place)
    },
    arrive() {
      arrivals.push(now())
      const wait = throttle.wait()
      if (!wait) throttle.record()
      return wait
    },
    throttle: throttle.describe,
    page(url) {
      const list = listNames.find(name => url.pathname === `/2.3.0/${wireLists[name].path}`)
      if (!list) return undefined
      const records = lists()[list]
      const offset = Number(url.searchParams.get('offset'))
      const results = records.slice(offset, offset + pageSize)
      const next = new URL(url)
      next.searchParams.set('offset', String(offset + pageSize))
      const isLast = offset + pageSize >= records.length
      return { count: records.length, next: isLast ? null : next.href, previous: null, results }
    },
  }
}

/** The most calls that arrived within any hour. */
export function busiestHour(arrivals: readonly number[]): number {
  let most = 0
  let first = 0
  for (const [n, at] of arrivals.entries()) {
    while ((arrivals[first] ?? 0) <= at - hours) first += 1
    most = Math.max(most, n - first + 1)
  }
  return most
}
