import { shorten } from '../format/shorten.ts'

/** More letters than this are folded: a page is not one text's alone. */
const most = 2000

/**
 * A text in pieces that stay whole, in letters: a browser that reads a page ends a text after
 * 65,536 units of UTF-16, and what takes the page over would find two where it expects one.
 */
const piece = /.{1,32000}/gsu

/** A text as it is; of a very long one the beginning, and the rest on demand. */
export function LongText({ text }: { text: string }) {
  if (text.length <= most) return text
  const start = shorten(text, most)
  return (
    <>
      {start}
      <details>
        <summary className="link py-1">Show the rest</summary>
        {text.slice(start.length - 1).match(piece)}
      </details>
    </>
  )
}

/** What LL2 tells in sentences; nothing where it tells nothing. */
export function Prose({ text, gap }: { text: string | null | undefined; gap: 'mt-2' | 'mt-4' }) {
  const told = text?.trim()
  return told ? (
    <div dir="auto" className={`max-w-prose whitespace-pre-line ${gap}`}>
      <LongText text={told} />
    </div>
  ) : null
}
