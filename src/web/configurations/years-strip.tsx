import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import type { Span } from './years-flown.ts'

const width = 1000

/** When a configuration flew within a span that all those beside it share. The text tells it, too. */
export function YearsStrip({ of, span }: { of: ConfigurationEntry; span: Span }) {
  const first = Date.parse(of.first_flight ?? '')
  const last = Date.parse(of.last_flight ?? of.first_flight ?? '')
  if (Number.isNaN(first)) return null
  const placeOf = (moment: number) => ((moment - span.from) / (span.to - span.from)) * width
  const length = Math.max(8, placeOf(last) - placeOf(first))
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} 6`}
      preserveAspectRatio="none"
      className="mt-1.5 block h-1.5 w-full max-w-72 fill-accent"
    >
      <path d={`M0 3H${width}`} className="stroke-line" vectorEffect="non-scaling-stroke" />
      <rect x={Math.min(placeOf(first), width - length)} width={length} height={6} />
    </svg>
  )
}
