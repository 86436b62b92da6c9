import { mostCompared } from '../search/compare-search.ts'
import { type Chosen, toggleChosen, useChosen } from './chosen.ts'

/** Puts a craft among those to be compared, or takes it out again. */
export function CompareToggle({
  craft,
  isBrief = false,
  className = '',
}: {
  craft: Chosen
  /** A sign alone, where there is no room for words. */
  isBrief?: boolean
  className?: string
}) {
  const chosen = useChosen()
  const isChosen = chosen.some(({ id }) => id === craft.id)
  const isFull = !isChosen && chosen.length >= mostCompared
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={`Compare ${craft.name}`}
      title={isFull ? 'Four are compared at once' : 'Compare'}
      disabled={isFull}
      onClick={() => toggleChosen(craft)}
      className={`inline-flex noscript:hidden items-center justify-center gap-2 rounded-xs print:hidden ${isBrief ? brief : 'control'} ${className}`}
    >
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-4 fill-none stroke-current stroke-[1.25]"
      >
        <path d={isChosen ? 'm3 8.5 3.5 3.5L13 4.5' : 'M3 13V6.5h3V13M10 13V3h3v10M1.5 13h13'} />
      </svg>
      {!isBrief && (isChosen ? 'In the comparison' : 'Compare')}
    </button>
  )
}

const brief =
  'size-8 max-sm:size-11 border border-edge/60 max-sm:border-transparent bg-paper/90 text-quiet hover:border-ink hover:text-ink disabled:hidden aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent'
