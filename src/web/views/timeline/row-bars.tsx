import type { RowBars } from '#charts/timeline-bars.ts'

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
