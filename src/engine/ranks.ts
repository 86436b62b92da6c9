/** Each row's place among the distinct values of a field: equal values share a rank. */
export interface Ranks {
  ranks: Uint32Array
  /** How many ranks there are. */
  count: number
}

/** The values without null, each once. */
export function distinctValues<Value>(values: readonly (Value | null)[]): Value[] {
  return [...new Set(values)].filter(value => value !== null)
}

/**
 * Ranks values from 0 without gaps. Values that compare as 0 are equal; null ranks last.
 * @param sorted - the distinct values in order, where someone has sorted them already
 */
export function rankValues<Value>(
  values: readonly (Value | null)[],
  compare: (a: Value, b: Value) => number,
  sorted: readonly Value[] = distinctValues(values).sort(compare),
): Ranks {
  const rankOf = new Map<Value | null, number>()
  let rank = 0
  sorted.forEach((value, place) => {
    const previous = sorted[place - 1]
    if (previous !== undefined && compare(previous, value) !== 0) rank++
    rankOf.set(value, rank)
  })
  const nullRank = sorted.length ? rank + 1 : 0
  return {
    ranks: Uint32Array.from(values, value => rankOf.get(value) ?? nullRank),
    count: nullRank + 1,
  }
}

/**
 * Sorts rows by rank in linear time (a counting sort). Rows of equal rank keep their order,
 * so sorting by several fields is sorting by each of them, the last one first.
 * @param isLast - tells the rows that follow all others, whichever way the others go
 */
export function sortByRank(
  rows: Uint32Array,
  { ranks, count }: Ranks,
  descending: boolean,
  isLast: (row: number) => boolean = () => false,
): Uint32Array {
  const slots = ranks.map((rank, row) =>
    isLast(row) ? count : descending ? count - 1 - rank : rank,
  )
  const starts = new Uint32Array(count + 2)
  for (const slot of slots) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1
  for (let slot = 0; slot <= count; slot++) {
    starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0)
  }
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) {
    const slot = slots[row] ?? 0
    const place = starts[slot] ?? 0
    sorted[place] = row
    starts[slot] = place + 1
  }
  return sorted
}
