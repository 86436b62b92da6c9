import { ofMinutes } from '#ll2/views/minutes.ts'
import type { TimelineRow } from '#ll2/views/timeline.ts'
import { plural } from '../../format/count.ts'
import { formatDate } from '../../format/date.ts'

/** A moment as its day in UTC: 1975-07-17. */
export const dayOfMinutes = (minutes: number): string =>
  new Date(ofMinutes(minutes)).toISOString().slice(0, 10)

/** When the last of a row's flights ended, as far as that is known. */
export const lastEnd = ({ flights }: TimelineRow): number | null => {
  const ends = flights.flatMap(([, to]) => to ?? [])
  return ends.length ? ends.reduce((a, b) => Math.max(a, b)) : null
}

/** What the bars of a row say, for those who do not see them. */
export function rowSummary(row: TimelineRow): string {
  const { craft, flights, lost, up } = row
  const [first] = flights
  const last = lastEnd(row)
  return [
    craft > 1 && plural(craft, 'craft'),
    plural(flights.length, 'flight'),
    first && `first launched ${formatDate(dayOfMinutes(first[0]))}`,
    up > 0 && (craft > 1 ? `${up} in space` : 'in space'),
    up === 0 && last !== null && `last back ${formatDate(dayOfMinutes(last))}`,
    lost > 0 && (craft > 1 ? `${lost} lost` : 'lost'),
  ]
    .filter(Boolean)
    .join(', ')
}
