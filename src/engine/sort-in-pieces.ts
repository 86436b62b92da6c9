import type { Work } from './work.ts'

/** How many items are sorted or merged before the next pause: of names, a millisecond or two. */
const pieceSize = 512

/** Sorts as `toSorted` does, equal items in their given order, with pauses. */
export function* sortInPieces<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Work<Item[]> {
  let runs: Item[][] = []
  for (let from = 0; from < items.length; from += pieceSize) {
    runs.push(items.slice(from, from + pieceSize).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const merged: Item[][] = []
    for (let place = 0; place < runs.length; place += 2) {
      merged.push(yield* merge(runs[place] ?? [], runs[place + 1] ?? [], compare))
    }
    runs = merged
  }
  return runs[0] ?? []
}

function* merge<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Work<Item[]> {
  const merged: Item[] = []
  let fromLeft = 0
  let fromRight = 0
  while (fromLeft < left.length && fromRight < right.length) {
    const [a, b] = [left[fromLeft] as Item, right[fromRight] as Item]
    if (compare(a, b) <= 0) {
      merged.push(a)
      fromLeft++
    } else {
      merged.push(b)
      fromRight++
    }
    if (merged.length % pieceSize === 0) yield
  }
  return merged.concat(left.slice(fromLeft), right.slice(fromRight))
}
