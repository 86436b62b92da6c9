import type { KeyboardEvent, PointerEvent } from 'react'
import { plane } from '#charts/plot.ts'
import { placeIn, type Span } from '#charts/time-axis.ts'
import { dayOf, readDay, writeDay } from '#ll2/calendar-day.ts'
import { formatDate } from '../../format/date.ts'
import { type CatalogueSearch, changed } from '../../search/catalogue-search.ts'
import { useDraft } from '../../search/use-draft.ts'
import type { Go } from '../../search/use-go.ts'
import { percent } from '../percent.ts'
import { dayLength, middleOf } from './shown-span.ts'

/** The date that a line marks, while it is moved and after that: days since 1970. */
export function useDateLine(search: CatalogueSearch, go: Go) {
  return useDraft(search, go, {
    read: ({ on }) => (on === undefined ? null : readDay(on, 'first')),
    write: (search, date) => changed(search, { on: date === null ? undefined : writeDay(date) }),
    pause: 300,
  })
}

type DateDraft = ReturnType<typeof useDateLine>

/**
 * The grip of the line, in the axis above the rows: it is dragged, or moved by keys, a day or a
 * month or a year at a time. Where its date is not shown it waits at that end, hollow.
 */
export function DateGrip({
  date,
  fields,
  shown,
  whole,
}: {
  date: number
  fields: DateDraft
  shown: Span
  whole: Span
}) {
  const [first, last] = whole.map(minutes => dayOf(minutes * 60_000))
  const bounded = (date: number) => Math.min(last ?? date, Math.max(first ?? date, date))
  const drag = ({ currentTarget, clientX }: PointerEvent<SVGElement>) => {
    const track = currentTarget.ownerSVGElement?.getBoundingClientRect()
    if (!track) return
    const at = shown[0] + ((clientX - track.left) / track.width) * (shown[1] - shown[0])
    fields.type(bounded(Math.floor(at / dayLength)))
  }
  const press = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event
    const moved = moveDate(date, key, shiftKey, [first ?? date, last ?? date])
    if (moved === undefined || ctrlKey || metaKey || altKey) return
    event.preventDefault()
    fields.type(bounded(moved))
  }
  const place = placeIn(shown, middleOf(date))
  const within = Math.min(plane, Math.max(0, place))
  return (
    <circle
      cx={percent(within)}
      cy="23.5"
      r="6"
      role="slider"
      tabIndex={0}
      aria-label="In space on"
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={date}
      aria-valuetext={formatDate(writeDay(date))}
      className={`cursor-ew-resize touch-none ${place === within ? 'fill-accent stroke-paper' : 'fill-paper stroke-accent'} stroke-2 noscript:hidden print:hidden`}
      onPointerDown={event => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={event => event.currentTarget.hasPointerCapture(event.pointerId) && drag(event)}
      onPointerUp={() => fields.send(fields.draft, true)}
      onKeyDown={press}
      onBlur={() => fields.isTyping && fields.send(fields.draft, true)}
    />
  )
}

/** @param isFar - by a year, not by a day */
function moveDate(
  date: number,
  key: string,
  isFar: boolean,
  [first, last]: [number, number],
): number | undefined {
  const step = isFar ? 365 : 1
  const steps: Record<string, number> = {
    ArrowRight: date + step,
    ArrowUp: date + step,
    ArrowLeft: date - step,
    ArrowDown: date - step,
    PageUp: date + 30,
    PageDown: date - 30,
    Home: first,
    End: last,
  }
  return Object.hasOwn(steps, key) ? steps[key] : undefined
}
