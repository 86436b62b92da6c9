import type { CatalogueRecord } from '#ll2/records.ts'
import { plural } from '../format/count.ts'
import { formatDate } from '../format/date.ts'
import { formatDuration } from '../format/duration.ts'

const nouns = { flights: 'flight', craft: 'craft', families: 'family' } as const

/** A record's figure in words; null where it has none. */
export function figureText({ amount, of, duration, moment }: CatalogueRecord): string | null {
  if (duration !== null) return formatDuration(duration)
  if (moment !== null) return formatDate(moment.slice(0, 10))
  return amount !== null && of ? plural(amount, nouns[of]) : null
}
