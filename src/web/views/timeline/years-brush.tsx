import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import { placeIn, type Span } from '#charts/time-axis.ts'
import { launchesByYear } from '#charts/timeline-bars.ts'
import type { Timeline } from '#ll2/views/timeline.ts'
import { plural } from '../../format/count.ts'
import { type CatalogueSearch, readCatalogueSearch } from '../../search/catalogue-search.ts'
import { useDraft } from '../../search/use-draft.ts'
import type { Go } from '../../search/use-go.ts'
import { shownSpan, yearsIn, yearsOf } from './shown-span.ts'

const height = 44

interface Years {
  from: number
  to: number
}

/**
 * The launches of each year above a timeline: a press or a drag across them chooses the years that
 * the rows show, and both ends are sliders for those who use keys.
 */
export function YearsBrush({
  data,
  whole,
  pinched,
  search,
  go,
}: {
  data: Timeline
  whole: Span
  /** What the rows show while they are pinched. */
  pinched: Span | undefined
  search: CatalogueSearch
  go: Go
}) {
  const years = useMemo(() => launchesByYear(data.rows, whole), [data, whole])
  const most = years.reduce((most, { count }) => Math.max(most, count), 1)
  const [first = 1957, last = first] = [years[0]?.year, years.at(-1)?.year]
  const zoomed = (search: CatalogueSearch, { from, to }: Years) =>
    readCatalogueSearch({ ...search, ...yearsOf(from, to, whole) })
  const keys = useDraft(search, go, {
    read: ({ from, to }) =>
      from || to ? yearsIn(shownSpan({ from, to }, whole)) : { from: first, to: last },
    write: zoomed,
    pause: 300,
  })
  const [drag, setDrag] = useState<Years>()
  const span = drag ? inOrder(drag) : pinched ? yearsIn(pinched) : keys.draft
  const yearAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const minutes = whole[0] + ((clientX - left) / width) * (whole[1] - whole[0])
    const year = new Date(minutes * 60_000).getUTCFullYear()
    return Math.min(last, Math.max(first, year))
  }
  const x = (year: number) => `${Math.min(100, placeIn(whole, Date.UTC(year, 0) / 60_000) / 10)}%`
  const width = (from: number, to: number) =>
    `${Math.max(0, Number.parseFloat(x(to + 1)) - Number.parseFloat(x(from)))}%`
  const slide = (event: KeyboardEvent, end: keyof Years) => {
    const moved = moveYear(span, end, event.key, { from: first, to: last })
    if (!moved || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    keys.type(moved)
  }
  const told = years.filter(({ year }) => year >= span.from && year <= span.to)
  const launches = told.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="mt-3 sm:ml-44">
      <p className="text-xs text-quiet">
        <span className="text-ink">
          {span.from === span.to ? span.from : `${span.from} to ${span.to}`}
        </span>
        : {plural(launches, 'launch')}
        <span className="noscript:hidden print:hidden">
          {' '}
          · drag across the years, or pinch the rows, to look closer
        </span>
      </p>
      <svg
        role="presentation"
        width="100%"
        height={height + 8}
        className="block cursor-col-resize touch-pan-y overflow-visible select-none"
        onPointerDown={event => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          const year = yearAt(event)
          setDrag({ from: year, to: year })
        }}
        onPointerMove={event => drag && setDrag({ from: drag.from, to: yearAt(event) })}
        onPointerUp={() => {
          if (!drag) return
          const chosen = inOrder(drag)
          // A press on what is chosen already gives it up.
          const isChosen = chosen.from === keys.draft.from && chosen.to === keys.draft.to
          keys.send(isChosen ? { from: first, to: last } : chosen, true)
          setDrag(undefined)
        }}
        onPointerCancel={() => setDrag(undefined)}
      >
        <rect width="100%" height="100%" className="fill-transparent" />
        <rect
          x={x(span.from)}
          width={width(span.from, span.to)}
          height={height}
          className="fill-wash"
        />
        {years.map(({ year, count }) => (
          <rect
            key={year}
            x={x(year)}
            width={width(year, year)}
            y={height - (count / most) * height}
            height={(count / most) * height}
            className={`stroke-paper stroke-[0.5] ${year >= span.from && year <= span.to ? 'fill-accent' : 'fill-edge/50'}`}
          />
        ))}
        <line x2="100%" y1={height + 0.5} y2={height + 0.5} className="stroke-edge" />
        {(['from', 'to'] as const).map(end => (
          <circle
            key={end}
            cx={x(end === 'from' ? span.from : span.to + 1)}
            cy={height + 0.5}
            r="5"
            role="slider"
            tabIndex={0}
            aria-label={end === 'from' ? 'First year' : 'Last year'}
            aria-valuemin={end === 'from' ? first : span.from}
            aria-valuemax={end === 'from' ? span.to : last}
            aria-valuenow={span[end]}
            className="fill-paper stroke-edge stroke-2 hover:stroke-accent focus-visible:stroke-accent noscript:hidden print:hidden"
            onKeyDown={event => slide(event, end)}
            onBlur={() => keys.isTyping && keys.send(keys.draft, true)}
          />
        ))}
      </svg>
    </div>
  )
}

const inOrder = ({ from, to }: Years): Years => ({
  from: Math.min(from, to),
  to: Math.max(from, to),
})

/** The years with one end moved by a key; the other end is as far as it goes. */
function moveYear(
  span: Years,
  end: keyof Years,
  key: string,
  { from: first, to: last }: Years,
): Years | undefined {
  const [lowest, highest] = end === 'from' ? [first, span.to] : [span.from, last]
  const now = span[end]
  const steps: Record<string, number> = {
    ArrowRight: now + 1,
    ArrowUp: now + 1,
    ArrowLeft: now - 1,
    ArrowDown: now - 1,
    PageUp: now + 10,
    PageDown: now - 10,
    Home: lowest,
    End: highest,
  }
  if (!Object.hasOwn(steps, key)) return undefined
  return { ...span, [end]: Math.min(highest, Math.max(lowest, steps[key] ?? now)) }
}
