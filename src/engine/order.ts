import {
  type ListOrder,
  type OrderingField,
  orderingFields,
  writeOrdering,
} from '#ll2/spacecraft-params.ts'
import { compareNaturally } from './collation.ts'
import type { Columns } from './columns.ts'
import { isUnknown } from './is-unknown.ts'
import { distinctValues, type Ranks, rankValues, sortByRank } from './ranks.ts'
import { recordOf } from './record-of.ts'
import { rememberLatest } from './remember-latest.ts'
import { sortInPieces } from './sort-in-pieces.ts'
import { sharedWork, type Work } from './work.ts'

// Enough for each field both ways, the id aside, what is unknown last or not, and a few
// combinations.
const rememberedOrders = 40

/**
 * Prepares the orders. Rows are in order of id already, so that is where every sort begins.
 * @returns work that gives the rows in the asked order: as PostgreSQL, null is the greatest
 * value, so last ascending and first descending; whatever is equal goes by rising id. It takes
 * long only where a field is sorted by for the first time.
 */
export function createOrder(columns: Columns): (order: ListOrder) => Work<Uint32Array> {
  const byId = Uint32Array.from(columns.records.keys())
  const fieldRanks = recordOf(orderingFields, field => sharedWork(() => rankField(columns, field)))
  const remember = rememberLatest<Uint32Array>(rememberedOrders)

  return function* ({ ordering, nulls }) {
    const sorts: ((rows: Uint32Array) => Uint32Array)[] = []
    for (const { field, descending } of ordering) {
      const ranks = yield* fieldRanks[field]()
      const isLast = nulls && ((row: number) => isUnknown(columns, field, row))
      sorts.push(rows => sortByRank(rows, ranks, descending, isLast))
    }
    return remember(`${writeOrdering(ordering)} ${nulls}`, () =>
      sorts.reduceRight<Uint32Array>((rows, sort) => sort(rows), byId),
    )
  }
}

function rankField({ records, ranges, moments }: Columns, field: OrderingField): Work<Ranks> {
  switch (field) {
    case 'name':
    case 'serial_number':
      return rankInPieces(
        records.map(craft => craft[field] ?? null),
        compareNaturally,
      )
    case 'id':
    case 'mission_ends_count':
      return rankInPieces(
        records.map(craft => craft[field] ?? null),
        compareNumbers,
      )
    case 'first_launch':
    case 'last_end':
      return rankInPieces(knownNumbers(moments[field]), compareNumbers)
    default:
      return rankInPieces(knownNumbers(ranges[field]), compareNumbers)
  }
}

const knownNumbers = (values: Float64Array) =>
  Array.from(values, value => (Number.isNaN(value) ? null : value))

function* rankInPieces<Value>(
  values: readonly (Value | null)[],
  compare: (a: Value, b: Value) => number,
): Work<Ranks> {
  const distinct = distinctValues(values)
  yield
  const sorted = yield* sortInPieces(distinct, compare)
  yield
  return rankValues(values, compare, sorted)
}

const compareNumbers = (a: number, b: number) => a - b
