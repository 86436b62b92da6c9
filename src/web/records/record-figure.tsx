import type { CatalogueRecord } from '#ll2/records.ts'
import { plural } from '../format/count.ts'
import { exactDuration, formatDuration } from '../format/duration.ts'
import { DateText } from '../ui/local-times.tsx'

const nouns = { flights: 'flight', craft: 'craft', families: 'family' }

/** A record's value, as people read it: a time in its two largest units, a day, or a count. */
export function RecordFigure({ record: { unit, value } }: { record: CatalogueRecord }) {
  const text = String(value)
  switch (unit) {
    case 'duration':
      return (
        <time dateTime={text} title={exactDuration(text)}>
          {formatDuration(text)}
        </time>
      )
    case 'moment':
      return <DateText iso={text.slice(0, 10)} />
    default:
      return plural(Number(value), nouns[unit])
  }
}
