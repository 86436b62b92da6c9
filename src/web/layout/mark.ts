/**
 * A capsule in section: the drawing style of the collection, as its sign. Path data in a field of
 * 24 by 24 units.
 */
export const mark = {
  body: 'M9 5.5h6L19 17H5z',
  strokes: 'M5 17c2.800 3.600 11.200 3.600 14 0M12 2.500v3M8 11h8',
}
