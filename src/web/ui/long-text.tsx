import { useState } from 'react'
import { shorten } from '../format/shorten.ts'

/** More letters than this are folded: a page is not one text's alone. */
const most = 2000

/** A text as it is; of a very long one the beginning, and the rest on demand. */
export function LongText({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false)
  if (text.length <= most) return text
  return (
    <>
      {isWhole ? text : shorten(text, most)}{' '}
      <button type="button" className="link min-h-6" onClick={() => setWhole(!isWhole)}>
        {isWhole ? 'Show less' : 'Show all of it'}
      </button>
    </>
  )
}

/** What LL2 tells in sentences; nothing where it tells nothing. */
export function Prose({ text = '' }: { text: string | null | undefined }) {
  const told = text?.trim()
  if (!told) return null
  return (
    <p dir="auto" className="max-w-prose whitespace-pre-line">
      <LongText text={told} />
    </p>
  )
}
