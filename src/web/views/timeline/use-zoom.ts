import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Span } from '#charts/time-axis.ts'
import { type CatalogueSearch, readCatalogueSearch } from '../../search/catalogue-search.ts'
import { useDraft } from '../../search/use-draft.ts'
import type { Go } from '../../search/use-go.ts'
import { shownSpan } from './shown-span.ts'
import { daysOf, type Fingers, pinchedSpan, wheelFactor, zoomedSpan } from './zoom-span.ts'

/** The stretch of time that a timeline shows, while it is pinched and after that. */
export const useZoom = (search: CatalogueSearch, go: Go, whole: Span) =>
  useDraft<Span>(search, go, {
    read: search => shownSpan(search, whole),
    write: (search, span) => readCatalogueSearch({ ...search, ...daysOf(span, whole) }),
    pause: 300,
  })

/**
 * Looks closer where two fingers move apart or a wheel is turned with Ctrl, as browsers tell of a
 * pinch on a touchpad; the browser does not enlarge the page then.
 * @param area - where that is
 * @param track - as wide as the stretch of time
 */
export function useZoomGestures(
  area: RefObject<HTMLElement | null>,
  track: RefObject<Element | null>,
  { shown, whole, zoom }: { shown: Span; whole: Span; zoom: (span: Span) => void },
) {
  // Events may come faster than what they change is rendered.
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
  }, [shown])
  const held = useRef<{ span: Span; down: Fingers }>(undefined)

  const placeOf = (clientX: number) => {
    const { left = 0, width = 0 } = track.current?.getBoundingClientRect() ?? {}
    return width > 0 ? Math.min(1, Math.max(0, (clientX - left) / width)) : 0.5
  }
  const show = useEffectEvent((span: Span) => {
    latest.current = span
    zoom(span)
  })
  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey) return
    event.preventDefault()
    show(zoomedSpan(latest.current, placeOf(event.clientX), wheelFactor(event), whole))
  })
  const fingersOf = ({ touches }: TouchEvent): Fingers | undefined => {
    const [one, other] = touches
    return touches.length === 2 && one && other
      ? [placeOf(one.clientX), placeOf(other.clientX)]
      : undefined
  }
  const touch = useEffectEvent((event: TouchEvent) => {
    const down = fingersOf(event)
    held.current = down && { span: latest.current, down }
    if (down && event.cancelable) event.preventDefault()
  })
  const pinch = useEffectEvent((event: TouchEvent) => {
    const now = fingersOf(event)
    if (!now || !held.current) return
    if (event.cancelable) event.preventDefault()
    const { span, down } = held.current
    show(pinchedSpan(span, down, now, whole))
  })

  useEffect(() => {
    const element = area.current
    const listening = new AbortController()
    // React listens passively, and could not keep the browser from enlarging the page.
    const options = { passive: false, signal: listening.signal }
    element?.addEventListener('wheel', event => turn(event), options)
    for (const name of ['touchstart', 'touchend', 'touchcancel'] as const) {
      element?.addEventListener(name, event => touch(event), options)
    }
    element?.addEventListener('touchmove', event => pinch(event), options)
    return () => listening.abort()
  }, [area])
}
