import { type RefObject, useMemo } from 'react'
import { useFollowing } from '../paint/use-following.ts'

/**
 * The rows of a list, of which those on the screen change at once: below and above it each place
 * keeps the row it has until that has been painted, or somebody scrolls.
 * @param places - the element whose children are the places of the rows
 */
export function useSeenFirst<Row>(
  rows: readonly Row[],
  places: RefObject<Element | null>,
): readonly Row[] {
  const following = useFollowing(rows, 'scroll')
  // As it was when the rows changed: nothing has been drawn since, so that this costs no layout.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew for other rows
  const [first, end] = useMemo(() => placesSeen(places.current), [rows])
  if (following === rows) return rows
  const drawn = rows.slice(0, Math.max(end, following.length))
  return drawn.map((row, place) =>
    place >= first && place < end ? row : (following[place] ?? row),
  )
}

/** The first place on the screen, and the first below it; where nothing is drawn yet, all. */
function placesSeen(element: Element | null): [number, number] {
  if (!element || element.children.length === 0) return [0, Number.POSITIVE_INFINITY]
  const boxes = Array.from(element.children, child => child.getBoundingClientRect())
  const first = boxes.findIndex(({ bottom }) => bottom > 0)
  const below = boxes.findIndex(({ top }) => top >= innerHeight)
  return [first < 0 ? boxes.length : first, below < 0 ? Number.POSITIVE_INFINITY : below]
}
