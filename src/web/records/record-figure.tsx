import type { CatalogueRecord } from '#ll2/records.ts'
import { plural } from '../format/count.ts'
import { exactDuration, formatDuration } from '../format/duration.ts'
import { DateText } from '../ui/local-times.tsx'

const nouns = { flights: 'flight', craft: 'craft', families: 'family' } as const

/** A record's figure, as people read it: a time in its two largest units, a day, or a count. */
export function RecordFigure({ record }: { record: CatalogueRecord }) {
  const { amount, of, duration, moment } = record
  if (duration !== null) {
    return (
      <time dateTime={duration} title={exactDuration(duration)}>
        {formatDuration(duration)}
      </time>
    )
  }
  if (moment !== null) return <DateText iso={moment.slice(0, 10)} />
  return amount !== null && of && plural(amount, nouns[of])
}
