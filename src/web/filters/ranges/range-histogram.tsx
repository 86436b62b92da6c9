import { type PointerEvent, useState } from 'react'
import type { RangeField } from '#ll2/range-fields.ts'
import { formatCount } from '../../format/count.ts'
import type { CatalogueSearch } from '../../search/catalogue-search.ts'
import { rangeOf, withRange } from '../../search/range-groups.ts'
import { useDraft } from '../../search/use-draft.ts'
import type { Go } from '../../search/use-go.ts'
import { type BarSpan, endsOf, moveEnd, spanBetween, spanOf } from './bar-span.ts'
import { axisLabels, type Bar, rangePlot } from './range-plot.ts'
import { type RangeFacet, rangeSummary, spanText } from './range-summary.ts'

/**
 * How the craft that the other filters leave are spread over a range; the chosen part is in the
 * accent colour, the bucket of zero hollow. All it says stands beside it in words. A bar is chosen
 * by a press, several by dragging across them, and both ends are sliders for those who use keys.
 */
export function RangeHistogram({
  field,
  facet,
  search,
  go,
}: {
  field: RangeField
  facet: RangeFacet
  search: CatalogueSearch
  go: Go
}) {
  const { histogram } = facet
  const keys = useDraft(search, go, {
    read: search => spanOf(field, histogram, rangeOf(search, field)),
    write: (search, span) => withRange(search, field, endsOf(field, histogram, span)),
    pause: 400,
  })
  const drag = useBarDrag(keys.draft, span => {
    const ends = endsOf(field, histogram, span)
    const current = rangeOf(search, field)
    const isChosen = ends.gte === current.gte && ends.lte === current.lte
    go(asked => withRange(asked, field, isChosen ? {} : ends))
  })
  const isMoving = drag.span !== undefined || keys.isTyping
  const span = drag.span ?? keys.draft
  const ends = isMoving ? endsOf(field, histogram, span) : rangeOf(search, field)
  const bars = rangePlot(field, histogram, ends)
  const told = isMoving ? span : drag.pointedAt
  return (
    <>
      <p className="sr-only">{rangeSummary(field, facet)}</p>
      <svg
        role="presentation"
        className="block h-23 w-full cursor-pointer touch-pan-y overflow-visible text-[11px] select-none"
        {...drag.handlersFor(bars)}
      >
        <svg aria-hidden="true" className="overflow-visible fill-quiet">
          {told ? (
            <text x="0" y="11" className="fill-ink">
              {spanText(field, facet, told)}
            </text>
          ) : (
            <PeakLabel bars={bars} />
          )}
          <svg
            aria-hidden="true"
            y="16"
            width="100%"
            height="56"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="overflow-visible"
          >
            {/* The room above low bars is part of them. */}
            <rect width="100%" height="100%" className="fill-transparent" />
            {[...outlinesOf(bars)].map(([look, outline]) => (
              <path key={look} d={outline} vectorEffect="non-scaling-stroke" className={look} />
            ))}
          </svg>
          <line x1="0" x2="100%" y1="72.5" y2="72.5" className="stroke-edge" />
          {axisLabels(field, histogram, bars).map(({ x, anchor, text }) => (
            <text key={text} x={percent(x)} y="88" textAnchor={anchor}>
              {text}
            </text>
          ))}
        </svg>
        {(['from', 'to'] as const).map(end => (
          <circle
            key={end}
            cx={percent(endOf(bars[span[end]], end))}
            cy="72.5"
            r="5"
            role="slider"
            tabIndex={0}
            aria-label={end === 'from' ? 'From bar' : 'To bar'}
            aria-valuemin={0}
            aria-valuemax={bars.length - 1}
            aria-valuenow={span[end]}
            aria-valuetext={spanText(field, facet, spanBetween(span[end], span[end]))}
            className="fill-paper stroke-edge stroke-2 hover:stroke-accent focus-visible:stroke-accent noscript:hidden"
            onKeyDown={event => {
              if (event.ctrlKey || event.metaKey || event.altKey) return
              const moved = moveEnd(span, end, event.key, bars.length - 1)
              if (!moved) return
              event.preventDefault()
              keys.type(moved)
            }}
            onBlur={() => keys.isTyping && keys.send(keys.draft, true)}
          />
        ))}
      </svg>
    </>
  )
}

function PeakLabel({ bars }: { bars: readonly Bar[] }) {
  const peak = bars.find(({ height }) => height === 100)
  if (!peak) return null
  return (
    <text x={percent(peak.x + peak.width / 2)} y="11" textAnchor="middle">
      {formatCount(peak.count)}
    </text>
  )
}

/** Bars under the pointer: the one it points at, and those that it is dragged across. */
function useBarDrag(chosen: BarSpan, choose: (span: BarSpan) => void) {
  const [anchor, setAnchor] = useState<number>()
  const [place, setPlace] = useState<number>()
  const span = anchor === undefined || place === undefined ? undefined : spanBetween(anchor, place)
  const stop = () => {
    setAnchor(undefined)
    setPlace(undefined)
  }
  return {
    span,
    pointedAt: place === undefined ? undefined : spanBetween(place, place),
    handlersFor: (bars: readonly Bar[]) => ({
      onPointerDown(event: PointerEvent<SVGSVGElement>) {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const at = pointOf(event)
        // Who takes hold of an end moves that one.
        const held = (['from', 'to'] as const).find(
          end => Math.abs(endOf(bars[chosen[end]], end) - at.x) < 3 && at.y > 66,
        )
        setAnchor(held ? chosen[held === 'from' ? 'to' : 'from'] : placeAt(bars, at.x))
        setPlace(placeAt(bars, at.x))
      },
      onPointerMove(event: PointerEvent<SVGSVGElement>) {
        const isPressed = anchor !== undefined
        if (isPressed || event.pointerType === 'mouse') setPlace(placeAt(bars, pointOf(event).x))
      },
      onPointerUp() {
        if (span) choose(span)
        stop()
      },
      onPointerCancel: stop,
      onPointerLeave: () => anchor === undefined && stop(),
    }),
  }
}

/** Where a pointer is: across in hundredths of the plot's width, down in pixels. */
function pointOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) {
  const { left, top, width } = currentTarget.getBoundingClientRect()
  return { x: ((clientX - left) / width) * 100, y: clientY - top }
}

/** The bar nearest to a place across the plot. */
function placeAt(bars: readonly Bar[], x: number): number {
  return Math.max(
    0,
    bars.findLastIndex(bar => bar.x <= x),
  )
}

const endOf = (bar: Bar | undefined, end: keyof BarSpan) =>
  (bar?.x ?? 0) + (end === 'to' ? (bar?.width ?? 0) : 0)
const percent = (share: number) => `${share.toFixed(2)}%`

/** The bars that look alike as one outline, by their look: each element of its own would cost. */
function outlinesOf(bars: readonly Bar[]): Map<string, string> {
  const outlines = new Map<string, string>()
  for (const { isNone, isWithin, count, ...bar } of bars) {
    if (count === 0) continue
    const [x, width, height] = [bar.x, bar.width, bar.height].map(measure => measure.toFixed(2))
    const look = isNone
      ? `fill-transparent ${isWithin ? 'stroke-accent' : 'stroke-edge'}`
      : isWithin
        ? 'fill-accent'
        : 'fill-edge/50'
    outlines.set(look, `${outlines.get(look) ?? ''}M${x} 100v-${height}h${width}v${height}z`)
  }
  return outlines
}
