import type { Chart } from '#ll2/views/chart.ts'

const noCraft = 'No spacecraft matches these filters, so there is nothing to draw.'

/** What a view says in place of a picture that takes flights. */
export function lackingFlights({
  count,
  without_flights,
}: {
  count: number
  without_flights: number
}): string | undefined {
  if (count === 0) return noCraft
  if (without_flights < count) return undefined
  return count === 1
    ? 'This copy knows no flight of this craft, so it cannot say when it was in space. A copy of the detailed records does.'
    : 'This copy knows no flights of these craft, so it cannot say when they were in space. A copy of the detailed records does.'
}

const isOfFlights = ({ x }: Pick<Chart, 'x'>) => x === 'year' || x === 'decade'

/** What a plot says where it has nothing to show. */
export function lackingChart(data: Chart): string | undefined {
  if (data.count === 0) return noCraft
  if (data.unknown < data.count) return undefined
  return isOfFlights(data)
    ? 'This copy knows no flights of these craft, so it cannot say when they were launched. A copy of the detailed records does.'
    : 'Of none of these craft is it known what this plot shows.'
}
