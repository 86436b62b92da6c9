import type { RangeField } from '#ll2/range-fields.ts'
import { formatCount } from '../../format/count.ts'
import type { RangeEnds } from '../../search/range-groups.ts'
import { axisLabels, rangePlot } from './range-plot.ts'
import { type RangeFacet, rangeSummary } from './range-summary.ts'

/**
 * How the craft that the other filters leave are spread over a range; the chosen part is in the
 * accent colour, the bucket of zero hollow. A picture only, with all it says in words beside it.
 */
export function RangeHistogram({
  field,
  facet,
  ends,
}: {
  field: RangeField
  facet: RangeFacet
  ends: RangeEnds
}) {
  const bars = rangePlot(field, facet.histogram, ends)
  const peak = bars.find(({ height }) => height === 100)
  const percent = (share: number) => `${share.toFixed(2)}%`
  return (
    <>
      <p className="sr-only">{rangeSummary(field, facet)}</p>
      <svg aria-hidden="true" className="block h-23 w-full overflow-visible fill-quiet text-[11px]">
        {peak && (
          <text x={percent(peak.x + peak.width / 2)} y="11" textAnchor="middle">
            {formatCount(peak.count)}
          </text>
        )}
        <svg aria-hidden="true" y="16" width="100%" height="56" className="overflow-visible">
          {bars.map(({ x, width, height, isNone, isWithin }) => (
            <rect
              key={x}
              x={percent(x)}
              width={percent(width)}
              y={percent(100 - height)}
              height={percent(height)}
              className={isNone ? outline(isWithin) : isWithin ? 'fill-accent' : 'fill-edge/50'}
            />
          ))}
        </svg>
        <line x1="0" x2="100%" y1="72.500" y2="72.500" className="stroke-edge" />
        {axisLabels(field, facet.histogram, bars).map(({ x, anchor, text }) => (
          <text key={text} x={percent(x)} y="88" textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </>
  )
}

const outline = (isWithin: boolean) =>
  `fill-transparent ${isWithin ? 'stroke-accent' : 'stroke-edge'}`
