/**
 * The rows of one page: `limit` of the rows that fail nothing, after skipping `offset` of them.
 */
export function paginate(
  order: Uint32Array,
  failed: Uint16Array,
  limit: number,
  offset: number,
): number[] {
  const rows: number[] = []
  let skipped = 0
  for (let place = 0; place < order.length && rows.length < limit; place++) {
    const row = order[place] ?? 0
    if (failed[row] === 0 && skipped++ >= offset) rows.push(row)
  }
  return rows
}
