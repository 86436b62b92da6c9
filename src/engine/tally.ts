/** How many rows fail nothing. */
export function countMatches(failed: Uint16Array): number {
  let count = 0
  for (let row = 0; row < failed.length; row++) if (failed[row] === 0) count++
  return count
}

/**
 * Counts rows by what a column says of them.
 * @param but - the failures that do not matter, as bits: a facet's own
 * @param size - one more than the greatest number in the column
 */
export function tally(
  failed: Uint16Array,
  but: number,
  column: Uint32Array,
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size)
  for (let row = 0; row < failed.length; row++) {
    if ((failed[row] ?? 0) & ~but) continue
    const place = column[row] ?? 0
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

/** The least and the greatest known value among the rows; Infinity and -Infinity when none is. */
export function extent(
  failed: Uint16Array,
  but: number,
  values: Float64Array,
): readonly [min: number, max: number] {
  let min = Infinity
  let max = -Infinity
  for (let row = 0; row < failed.length; row++) {
    if ((failed[row] ?? 0) & ~but) continue
    const value = values[row] ?? Number.NaN
    if (value < min) min = value
    if (value > max) max = value
  }
  return [min, max]
}
