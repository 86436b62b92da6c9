/** What a view says in place of a picture that takes flights. */
export function lackingFlights({
  count,
  without_flights,
}: {
  count: number
  without_flights: number
}): string | undefined {
  if (count === 0) return 'No spacecraft matches these filters, so there is nothing to draw.'
  if (without_flights < count) return undefined
  return count === 1
    ? 'This copy knows no flight of this craft, so it cannot say when it was in space. A copy of the detailed records does.'
    : 'This copy knows no flights of these craft, so it cannot say when they were in space. A copy of the detailed records does.'
}
