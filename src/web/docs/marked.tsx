import type { ReactNode } from 'react'

const code = /(`[^`]+`)/

/** A text of the API’s description, whose names stand between backticks. */
export function Marked({ text }: { text: string }): ReactNode {
  return text.split(code).map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other
      <code key={place} className="font-mono text-sm">
        {part.slice(1, -1)}
      </code>
    ) : (
      part
    ),
  )
}
