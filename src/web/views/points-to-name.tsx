import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import { acrossName, measureNames, pointScales } from '#charts/chart-plot.ts'
import { plane } from '#charts/plot.ts'
import type { Points } from '#ll2/views/chart.ts'
import { CraftLink } from '../results/craft-link.tsx'
import { amountText } from './amount-text.ts'
import { percent } from './percent.ts'

/** Pixels within which a pointer means a point. */
const reach = 40

/**
 * Names the point that the pointer is nearest to, or that the keys have come to: the arrows go from
 * point to point, from the left to the right, and the name leads to the craft.
 */
export function PointsToName({ data, height }: { data: Points; height: number }) {
  const scales = useMemo(() => pointScales(data, height), [data, height])
  const inOrder = useMemo(
    () =>
      [...data.ids.keys()].sort(
        (a, b) => at(data.xs, a) - at(data.xs, b) || at(data.ys, a) - at(data.ys, b),
      ),
    [data],
  )
  const [place, setPlace] = useState<number>()
  const point = place === undefined ? undefined : inOrder[place]

  const follow = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect()
    let nearest: number | undefined
    let least = reach ** 2
    inOrder.forEach((candidate, n) => {
      const place = scales.at(candidate)
      const x = (place.x / plane) * box.width + box.left - clientX
      const y = place.y + box.top - clientY
      if (x * x + y * y >= least) return
      least = x * x + y * y
      nearest = n
    })
    if (nearest !== undefined) setPlace(nearest)
  }
  const step = (event: KeyboardEvent) => {
    const last = inOrder.length - 1
    const now = place ?? -1
    const next: Record<string, number> = {
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      PageDown: now + 20,
      PageUp: now - 20,
      Home: 0,
      End: last,
    }
    if (!Object.hasOwn(next, event.key) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setPlace(Math.min(last, Math.max(0, next[event.key] ?? 0)))
  }
  const { x, y } = scales.at(point ?? 0)
  return (
    <>
      <div
        role="slider"
        aria-label="Spacecraft of the plot, from the left to the right"
        aria-valuemin={1}
        aria-valuemax={inOrder.length}
        aria-valuenow={(place ?? 0) + 1}
        aria-valuetext={point === undefined ? undefined : data.names[point]}
        tabIndex={0}
        onKeyDown={step}
        onFocus={() => setPlace(place ?? 0)}
        onPointerMove={follow}
        onPointerDown={follow}
        className="absolute inset-x-0 top-7 noscript:hidden print:hidden"
      >
        <svg aria-hidden="true" width="100%" height={height} className="block overflow-visible">
          <rect width="100%" height="100%" className="fill-transparent" />
          {point !== undefined && (
            <circle cx={percent(x)} cy={y} r="8" className="fill-none stroke-ink stroke-2" />
          )}
        </svg>
      </div>
      {/* Its room is kept. */}
      <p aria-live="polite" className="min-h-11 text-sm sm:min-h-6 noscript:hidden print:hidden">
        {point !== undefined && (
          <>
            <CraftLink craft={at(data.ids, point)} className="link">
              {data.names[point]}
            </CraftLink>{' '}
            <span className="text-quiet">
              {measureNames[data.y]} {amountText(data.y, at(data.ys, point))} · {acrossName(data)}{' '}
              {amountText(data.x, at(data.xs, point))}
            </span>
          </>
        )}
      </p>
    </>
  )
}

const at = (column: readonly number[], place: number) => column[place] ?? 0
