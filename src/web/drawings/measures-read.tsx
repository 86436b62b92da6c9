import { Fragment } from 'react'
import type { Drawing } from '#drawings/drawing.ts'
import { derivedWords, publishedOf, unconfirmedWords } from '#drawings/measures-read.ts'
import { capitalised } from '../format/capitalised.ts'
import { ExternalLink } from '../ui/external-link.tsx'

/** Where a drawing's measures were found published, which follow from others, and which were nowhere. */
export function MeasuresRead({ drawing }: { drawing: Drawing }) {
  const sources = publishedOf(drawing)
  const unconfirmed = unconfirmedWords(drawing)
  return (
    <p className="mt-1 text-xs text-quiet">
      {sources.length > 0 && (
        <>
          Measures:{' '}
          {sources.map(({ title, address, isCopy }, n) => (
            <Fragment key={address}>
              {n > 0 && '; '}
              <ExternalLink href={address}>{title}</ExternalLink>
              {isCopy && ' (a copy)'}
            </Fragment>
          ))}
          .
        </>
      )}
      {derivedWords(drawing).map(words => ` ${capitalised(words)}.`)}
      {unconfirmed && ` ${capitalised(unconfirmed)}: no source was found.`}
    </p>
  )
}
