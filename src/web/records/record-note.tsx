import type { CatalogueRecord } from '#ll2/records.ts'
import { formatCount, plural } from '../format/count.ts'
import { DateText } from '../times/local-times.tsx'

/** What stands below a record's figure: when it was so, how many share it, how many are shown. */
export function RecordNote({ record }: { record: CatalogueRecord }) {
  const { kind, of, period, periods, count, holders } = record
  const isOfYear = kind === 'most-new-in-a-year'
  const isTie = count > 1 && of !== 'craft' && of !== 'families'
  const others = periods - 1
  const asMany =
    others > 0
      ? `, and as many ${isOfYear ? 'in ' : ''}${plural(others, isOfYear ? 'other year' : 'other time')}`
      : ''
  return (
    <>
      {period?.from && (
        <p className="mt-1 text-sm">
          {isOfYear ? 'In ' : 'On '}
          {isOfYear ? (
            period.from.slice(0, 4) + asMany
          ) : (
            <DateText iso={period.from.slice(0, 10)} end={asMany} />
          )}
        </p>
      )}
      {isTie && <p className="mt-1 text-sm">Shared by {formatCount(count)}</p>}
      {holders.length < count && (
        <p className="mt-1 text-sm">
          {formatCount(holders.length)} of {formatCount(count)} are shown
        </p>
      )}
    </>
  )
}
