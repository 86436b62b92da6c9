import { type ReactNode, useState } from 'react'
import { formatCount, plural } from '../format/count.ts'

/**
 * The part of a long list that is on screen, and the ways to its other parts. A list of one part
 * has none.
 * @param noun - what the items are, one of them
 */
export function useParts<Item>(items: readonly Item[], size: number, noun: string) {
  const [asked, setPart] = useState(0)
  const count = Math.ceil(items.length / size)
  const part = Math.max(0, Math.min(asked, count - 1))
  const from = part * size
  const ways: ReactNode = count > 1 && (
    <Parts part={part} size={size} length={items.length} noun={noun} onChoose={setPart} />
  )
  return { from, shown: items.slice(from, from + size), ways }
}

/** Stands above its list, so that it keeps its place, and the focus, while the parts change. */
function Parts({
  part,
  size,
  length,
  noun,
  onChoose,
}: {
  /** From 0. */
  part: number
  size: number
  length: number
  noun: string
  onChoose: (part: number) => void
}) {
  const last = Math.ceil(length / size) - 1
  const range = (n: number) =>
    `${formatCount(n * size + 1)}–${formatCount(Math.min(length, (n + 1) * size))}`
  const all = plural(length, noun)
  return (
    <fieldset className="mt-4 flex noscript:hidden min-w-0 flex-wrap items-center gap-2 text-sm">
      <legend className="sr-only">Parts of {all}</legend>
      <Step name="Previous" part={part - 1} last={last} onChoose={onChoose} />
      <select
        aria-label="Part"
        className="control print:hidden"
        value={part}
        onChange={event => onChoose(Number(event.target.value))}
      >
        {Array.from({ length: last + 1 }, (_, n) => n).map(n => (
          <option key={n} value={n}>
            {range(n)}
          </option>
        ))}
      </select>
      <Step name="Next" part={part + 1} last={last} onChoose={onChoose} />
      <p aria-live="polite" className="text-quiet">
        <span className="sr-only print:not-sr-only">{range(part)} </span>of {all}
      </p>
    </fieldset>
  )
}

function Step({
  name,
  part,
  last,
  onChoose,
}: {
  name: string
  part: number
  last: number
  onChoose: (part: number) => void
}) {
  const isThere = part >= 0 && part <= last
  return (
    <button
      type="button"
      className="control aria-disabled:border-line aria-disabled:text-quiet print:hidden"
      // Not "disabled", which would lose the focus at either end.
      aria-disabled={!isThere}
      onClick={() => isThere && onChoose(part)}
    >
      {name}
    </button>
  )
}
