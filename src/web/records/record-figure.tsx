import type { CatalogueRecord } from '#ll2/records.ts'
import { exactDuration } from '../format/duration.ts'
import { DateText } from '../times/local-times.tsx'
import { figureText } from './figure-text.ts'

/** A record's figure, as people read it: a time in its two largest units, a day, or a count. */
export function RecordFigure({ record }: { record: CatalogueRecord }) {
  const { duration, moment } = record
  const text = figureText(record)
  if (duration !== null) {
    return (
      <time dateTime={duration} title={exactDuration(duration)}>
        {text}
      </time>
    )
  }
  return moment === null ? text : <DateText iso={moment.slice(0, 10)} />
}
