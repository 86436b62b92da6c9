import type { Capture, CatalogueData } from '#ll2/catalogue-data.ts'
import type { Completion } from '#ll2/completions.ts'
import type { Facets } from '#ll2/facets.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { KnownIds, ListOrder, SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import type { Suggestion } from '#ll2/suggestions.ts'
import { type ChangesAround, createChangesAround } from './changes-around.ts'
import { createColumns } from './columns.ts'
import { createComplete } from './complete.ts'
import { completionEntries } from './completion-entries.ts'
import type { KnownDays } from './days-up.ts'
import { createFacets } from './facets.ts'
import { createFilter } from './filter.ts'
import { activeBits } from './filter-bits.ts'
import { createOrder } from './order.ts'
import { paginate } from './paginate.ts'
import { createSuggest } from './suggest.ts'
import { countMatches } from './tally.ts'
import { finish, sharedWork, type Work } from './work.ts'

/** A question for a page of the list. */
export interface ListQuestion extends ListOrder {
  filters: SpacecraftFilters
  limit: number
  offset: number | bigint
}

/**
 * Answers questions about a catalogue. All answers are at once, and are not to be altered. What
 * takes long over a large catalogue can also be had as work with pauses.
 */
export interface Engine {
  /** Builds what `list` needs where an order is asked for the first time. */
  prepareOrder(order: ListOrder): Work<void>
  /** Matching craft in order, and how many there are in all. Records are the data's own objects. */
  list(question: ListQuestion): { count: number; results: Spacecraft[] }
  /** All craft that match, in the order of their ids. Records are the data's own objects. */
  matches(filters: SpacecraftFilters): Spacecraft[]
  /** One craft by id, if it also matches the filters. */
  get(id: number, filters?: SpacecraftFilters): Spacecraft | undefined
  /** Options with counts; OR inside a facet, AND across, a facet's own choice left out. */
  facets(filters: SpacecraftFilters): Facets
  /** How many craft were in space on a day, and when others were, under the filters. */
  changesAround(day: number, filters: SpacecraftFilters): ChangesAround
  /** The first and the last day of which flights tell; undefined where none is known. */
  readonly knownDays: KnownDays | undefined
  /** What a search that found nothing may have meant, the likeliest first, under the filters. */
  suggest(text: string, filters?: SpacecraftFilters): Suggestion[]
  /** The same as work. */
  suggestInPieces(text: string, filters?: SpacecraftFilters): Work<Suggestion[]>
  /** What a text that is being typed may be completed to, the likeliest first, under the filters. */
  completeInPieces(text: string, filters?: SpacecraftFilters): Work<Completion[]>
  /** Whether a choice filter accepts an id: also one that no craft has. */
  isKnown: KnownIds
}

/** Builds columns and indexes once; the data must not change afterwards. */
export function createEngine(data: CatalogueData & Partial<Capture>): Engine {
  const columns = createColumns(data)
  const { records, rows, options } = columns
  const filter = createFilter(columns)
  const orderOf = createOrder(columns)
  const facetsOf = createFacets(columns, filter)
  let allFacets: Facets | undefined
  // Most visits find what they search for: the index for the others is built when it is needed.
  const suggestOver = sharedWork(() =>
    createSuggest(columns, asked => countMatches(filter.failures(asked))),
  )

  const completeOver = sharedWork(function* () {
    const entries = yield* completionEntries(columns, data.configurations, facets({}))
    return createComplete(columns, entries, filter, facets)
  })

  function facets(filters: SpacecraftFilters): Facets {
    if (activeBits(filters)) return facetsOf(filters)
    allFacets ??= facetsOf({})
    return allFacets
  }

  function recordsAt(places: Iterable<number>): Spacecraft[] {
    return [...places].flatMap(row => records[row] ?? [])
  }

  function* suggestInPieces(text: string, filters: SpacecraftFilters = {}): Work<Suggestion[]> {
    const suggest = yield* suggestOver()
    return yield* suggest(text, filters)
  }

  return {
    *prepareOrder(order) {
      yield* orderOf(order)
    },

    list({ filters, limit, offset, ...order }) {
      const ordered = finish(orderOf(order))
      const failed = filter.failures(filters)
      const page = paginate(ordered, failed, limit, Number(offset))
      return { count: countMatches(failed), results: recordsAt(page) }
    },

    matches(filters) {
      const failed = filter.failures(filters)
      return records.filter((_, row) => !failed[row])
    },

    get(id, filters = {}) {
      const row = rows.get(id)
      if (row === undefined || filter.failures(filters, row, row + 1)[row]) return undefined
      return records[row]
    },

    facets,

    changesAround: createChangesAround(columns, filter),
    knownDays: columns.daysUp.known,

    suggest: (text, filters) => finish(suggestInPieces(text, filters)),
    suggestInPieces,

    *completeInPieces(text, filters = {}) {
      const complete = yield* completeOver()
      return yield* complete(text, filters)
    },

    isKnown: (field, id) => options[field].ordinals.has(id),
  }
}
