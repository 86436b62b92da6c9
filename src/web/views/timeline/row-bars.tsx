import { memo } from 'react'
import { type RowBars, rowBars } from '#charts/timeline-bars.ts'
import type { TimelineRow } from '#ll2/views/timeline.ts'

/**
 * The flights of a row. Another stretch of time is another look at the same bars: they are not
 * written again, however many they are.
 * @param first - of the whole timeline, in minutes since 1970
 */
export const FlightBars = memo(function FlightBars({
  row,
  first,
  last,
}: {
  row: TimelineRow
  first: number
  last: number
}) {
  return <Bars {...rowBars(row, [first, last])} />
})

/** The flights of a row, each kind by its shape: one path for all that are alike. */
export function Bars({ flown, unended, lost, broken, underWay }: RowBars) {
  return (
    <>
      {flown && (
        <path
          d={flown}
          vectorEffect="non-scaling-stroke"
          className="fill-accent/75 stroke-accent stroke-1"
        />
      )}
      {unended && (
        <path
          d={unended}
          vectorEffect="non-scaling-stroke"
          strokeDasharray="2 2"
          className="stroke-accent stroke-[1.5]"
        />
      )}
      {underWay && (
        <path d={underWay} vectorEffect="non-scaling-stroke" className="stroke-ink stroke-4" />
      )}
      {lost && (
        <path d={lost} vectorEffect="non-scaling-stroke" className="stroke-alarm stroke-4" />
      )}
      {broken && (
        <path d={broken} vectorEffect="non-scaling-stroke" className="stroke-paper stroke-4" />
      )}
    </>
  )
}
