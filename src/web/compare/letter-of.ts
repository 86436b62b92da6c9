/** What names a craft in the figure and beside it, by its place. */
export const letterOf = (place: number): string => 'ABCD'[place] ?? String(place + 1)
