import type { Facets } from '#ll2/facets.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { KnownIds, OrderingKey, SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import type { Suggestion } from '#ll2/suggestions.ts'
import type { CatalogueData } from './catalogue-data.ts'
import { createColumns } from './columns.ts'
import { createFacets } from './facets.ts'
import { createFilter } from './filter.ts'
import { activeBits } from './filter-bits.ts'
import { createOrder } from './order.ts'
import { paginate } from './paginate.ts'
import { createSuggest } from './suggest.ts'
import { countMatches } from './tally.ts'

export type { CatalogueData }

/** A question for a page of the list. */
export interface ListQuestion {
  filters: SpacecraftFilters
  ordering: readonly OrderingKey[]
  limit: number
  offset: number | bigint
}

/** Answers questions about a catalogue. All answers are at once, and are not to be altered. */
export interface Engine {
  /** Matching craft in order, and how many there are in all. Records are the data's own objects. */
  list(question: ListQuestion): { count: number; results: Spacecraft[] }
  /** One craft by id, if it also matches the filters. */
  get(id: number, filters?: SpacecraftFilters): Spacecraft | undefined
  /** Options with counts; OR inside a facet, AND across, a facet's own choice left out. */
  facets(filters: SpacecraftFilters): Facets
  /** What a search that found nothing may have meant, the likeliest first, under the filters. */
  suggest(text: string, filters?: SpacecraftFilters): Suggestion[]
  /** Whether a choice filter accepts an id: also one that no craft has. */
  isKnown: KnownIds
}

/** Builds columns and indexes once; the data must not change afterwards. */
export function createEngine(data: CatalogueData): Engine {
  const columns = createColumns(data)
  const { records, rows, options } = columns
  const filter = createFilter(columns)
  const orderOf = createOrder(columns)
  const facetsOf = createFacets(columns, filter)
  let allFacets: Facets | undefined
  // Most visits find what they search for: the index for the others is built when it is needed.
  let suggestOver: ReturnType<typeof createSuggest> | undefined

  function recordsAt(places: Iterable<number>): Spacecraft[] {
    return Array.from(places, row => records[row]).filter(craft => craft !== undefined)
  }

  return {
    list({ filters, ordering, limit, offset }) {
      const order = orderOf(ordering)
      if (!activeBits(filters)) {
        const from = Math.min(Number(offset), order.length)
        return { count: order.length, results: recordsAt(order.subarray(from, from + limit)) }
      }
      const failed = filter.failures(filters)
      const page = paginate(order, failed, limit, Number(offset))
      return { count: countMatches(failed), results: recordsAt(page) }
    },

    get(id, filters = {}) {
      const row = rows.get(id)
      if (row === undefined || filter.failures(filters, row, row + 1)[row]) return undefined
      return records[row]
    },

    facets(filters) {
      if (activeBits(filters)) return facetsOf(filters)
      allFacets ??= facetsOf({})
      return allFacets
    },

    suggest(text, filters = {}) {
      suggestOver ??= createSuggest(columns, asked => countMatches(filter.failures(asked)))
      return suggestOver(text, filters)
    },

    isKnown: (field, id) => options[field].ordinals.has(id),
  }
}
