/** How many rows fail nothing. */
export function countMatches(failed: Uint16Array): number {
  let count = 0
  for (let row = 0; row < failed.length; row++) if (failed[row] === 0) count++
  return count
}

/**
 * Finds the rows that fail nothing, or nothing that matters.
 * @param but - the failures that do not matter, as bits
 * @param room - where the rows are written: as long as `failed`
 * @returns the written part of `room`
 */
export function selectRows(failed: Uint16Array, but: number, room: Uint32Array): Uint32Array {
  let count = 0
  for (let row = 0; row < failed.length; row++) {
    // Written first and kept only if it counts: with a branch here the processor guesses wrong
    // too often, and the facets of a large catalogue take twice as long.
    room[count] = row
    count += (failed[row] ?? 0) & ~but ? 0 : 1
  }
  return room.subarray(0, count)
}

/**
 * Counts rows by what a column says of them.
 * @param size - one more than the greatest number in the column
 */
export function tally(rows: Uint32Array, column: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (let place = 0; place < rows.length; place++) {
    const value = column[rows[place] ?? 0] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

/** The least and the greatest known value of the rows; Infinity and -Infinity when none is. */
export function extent(
  rows: Uint32Array,
  values: Float64Array,
): readonly [min: number, max: number] {
  let min = Infinity
  let max = -Infinity
  for (let place = 0; place < rows.length; place++) {
    const value = values[rows[place] ?? 0] ?? Number.NaN
    if (value < min) min = value
    if (value > max) max = value
  }
  return [min, max]
}
