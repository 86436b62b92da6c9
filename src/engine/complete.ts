import { type Completion, completionKinds } from '#ll2/completions.ts'
import type { Facets } from '#ll2/facets.ts'
import type { SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import type { Columns } from './columns.ts'
import type { CompletionEntry } from './completion-entries.ts'
import type { Filter } from './filter.ts'
import { askedOf, longestText, matchRank, matchRanks } from './match-rank.ts'
import { recordOf } from './record-of.ts'
import { selectRows } from './tally.ts'
import type { Work } from './work.ts'

/** Of each kind. */
const most = 3
/** Of craft there are more to tell apart. */
const mostCraft = 5

/** How many texts or craft are looked at before the next pause. */
const pieceSize = 1024

/** How well something answers: by its rank, then by what it finds, then by weight. */
interface Standing {
  rank: number
  count: number
  weight: number
}

/**
 * Completes a text that is being typed. What finds nothing under the other filters is left out;
 * as in the facets, a field's own choice is no filter to its options, which would replace it.
 * @param facetsOf - answers whose options stand at the entries' places
 */
export function createComplete(
  { records, ranges, destinations }: Columns,
  entries: readonly CompletionEntry[],
  filter: Filter,
  facetsOf: (filters: SpacecraftFilters) => Facets,
): (text: string, filters: SpacecraftFilters) => Work<Completion[]> {
  const matching = (filters: SpacecraftFilters) =>
    selectRows(filter.failures(filters), 0, new Uint32Array(records.length))

  function* countDestinations(filters: SpacecraftFilters): Work<Uint32Array> {
    const counts = new Uint32Array(destinations.labels.length)
    for (const [place, row] of matching({ ...filters, destination: undefined }).entries()) {
      if (place % pieceSize === 0) yield
      for (const ordinal of destinations.rows[row] ?? []) {
        counts[ordinal] = (counts[ordinal] ?? 0) + 1
      }
    }
    return counts
  }

  function* countsUnder(filters: SpacecraftFilters): Work<(entry: CompletionEntry) => number> {
    const ofDestinations = yield* countDestinations(filters)
    const { facets } = facetsOf(filters)
    const ofCraft = new Uint8Array(records.length)
    for (const row of matching(filters)) ofCraft[row] = 1
    return ({ thing: { kind }, place }) => {
      if (kind === 'spacecraft') return ofCraft[place] ?? 0
      if (kind === 'destination') return ofDestinations[place] ?? 0
      return facets[kind][place]?.count ?? 0
    }
  }

  return function* (text, filters) {
    const asked = askedOf(text.slice(0, longestText))
    if (asked.keys.length === 0 || text.length > longestText) return []
    const countOf = yield* countsUnder(filters)
    const best = recordOf(completionKinds, (): (Completion & Standing)[] => [])
    for (const [at, entry] of entries.entries()) {
      if (at % pieceSize === 0) yield
      const count = countOf(entry)
      if (count === 0) continue
      let rank = Number.POSITIVE_INFINITY
      for (const spelling of entry.spellings) rank = Math.min(rank, matchRank(spelling, asked))
      if (rank === Number.POSITIVE_INFINITY) continue
      const { thing, place } = entry
      const isCraft = thing.kind === 'spacecraft'
      const weight = isCraft ? ranges.flights_count[place] || 0 : 0
      const list = best[thing.kind]
      const isFull = list.length === (isCraft ? mostCraft : most)
      const standing = { rank, count, weight }
      // Of many that match, most end here.
      if (isFull && list.every(other => !isBetter(standing, other))) continue
      if (isFull) list.pop()
      const better = list.findIndex(other => isBetter(standing, other))
      const exact = rank === matchRanks.whole
      list.splice(better < 0 ? list.length : better, 0, { ...thing, ...standing, exact })
    }
    return Object.values(best)
      .flat()
      .sort((a, b) => a.rank - b.rank)
      .map(({ rank: _, weight: __, ...completion }) => completion)
  }
}

/** Of two that are equal the first one met stays before the other. */
const isBetter = (a: Standing, b: Standing): boolean =>
  (a.rank - b.rank || b.count - a.count || b.weight - a.weight) < 0
