import { type OrderingField, type OrderingKey, writeOrdering } from '#ll2/spacecraft-params.ts'
import { compareNaturally } from './collation.ts'
import type { Columns } from './columns.ts'
import { type Ranks, rankValues, sortByRank } from './ranks.ts'
import { rememberLatest } from './remember-latest.ts'

// Enough for each field both ways, the id aside, and a few combinations.
const rememberedOrders = 16

/**
 * Prepares the orders. Rows are in order of id already, so that is where every sort begins.
 * @returns a function that gives the rows in the asked order: as PostgreSQL, null is the greatest
 * value, so last ascending and first descending; whatever is equal goes by rising id.
 */
export function createOrder(columns: Columns): (ordering: readonly OrderingKey[]) => Uint32Array {
  const byId = Uint32Array.from(columns.records.keys())
  const fieldRanks = new Map<OrderingField, Ranks>()
  const remember = rememberLatest<Uint32Array>(rememberedOrders)

  function ranksOf(field: OrderingField): Ranks {
    const ranks = fieldRanks.get(field) ?? rankField(columns, field)
    fieldRanks.set(field, ranks)
    return ranks
  }

  return ordering => {
    const keys = upToId(ordering)
    return remember(writeOrdering(keys), () =>
      keys.reduceRight<Uint32Array>(
        (rows, { field, descending }) => sortByRank(rows, ranksOf(field), descending),
        byId,
      ),
    )
  }
}

/** Ids differ, so what comes after the id decides nothing. */
function upToId(ordering: readonly OrderingKey[]): readonly OrderingKey[] {
  const place = ordering.findIndex(({ field }) => field === 'id')
  return place < 0 ? ordering : ordering.slice(0, place + 1)
}

function rankField({ records, ranges }: Columns, field: OrderingField): Ranks {
  switch (field) {
    case 'name':
    case 'serial_number':
      return rankValues(
        records.map(craft => craft[field] ?? null),
        compareNaturally,
      )
    case 'id':
    case 'mission_ends_count':
      return rankValues(
        records.map(craft => craft[field] ?? null),
        compareNumbers,
      )
    default:
      return rankValues(
        Array.from(ranges[field], value => (Number.isNaN(value) ? null : value)),
        compareNumbers,
      )
  }
}

const compareNumbers = (a: number, b: number) => a - b
