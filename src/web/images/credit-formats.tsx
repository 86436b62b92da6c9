import { useState } from 'react'
import type { Image } from '#ll2/image.ts'
import { copyText } from '../ui/copy-text.ts'
import {
  type Attribution,
  attributionOf,
  creditHtml,
  creditJsonLd,
  creditText,
} from './attribution.ts'
import { CopyByHand } from './copy-by-hand.tsx'

/** The forms of a credit: its text, and a formatted form to copy beside it. */
const formats = [
  { name: 'Rich text', write: creditText, format: creditHtml },
  { name: 'HTML', write: creditHtml },
  { name: 'Plain text', write: creditText },
  { name: 'JSON-LD', write: creditJsonLd },
] as const satisfies {
  name: string
  write: (attribution: Attribution) => string
  format?: (attribution: Attribution) => string
}[]

type Format = (typeof formats)[number]

/** A button for each form of a credit. "Copied" is said only of what was copied. */
export function CreditFormats({ image, subject }: { image: Image; subject: string }) {
  const attribution = attributionOf(image, subject)
  const [outcome, setOutcome] = useState<{ form: Format; isCopied: boolean }>()
  const copy = async (form: Format) => {
    // Taken back first, so that copying once more is told once more.
    setOutcome(undefined)
    const html = 'format' in form ? form.format(attribution) : undefined
    setOutcome({ form, isCopied: await copyText(form.write(attribution), html) })
  }
  return (
    <>
      <fieldset aria-label="Copy credit as" className="grid grid-cols-2 gap-2 sm:flex">
        {formats.map(form => (
          <button
            key={form.name}
            type="button"
            className="min-h-9 rounded-xs border border-edge px-3 text-ink hover:border-ink"
            onClick={() => void copy(form)}
          >
            {form.name}
          </button>
        ))}
      </fieldset>
      <p aria-live="polite" className="mt-1.5 min-h-5 text-ink">
        {outcome &&
          (outcome.isCopied
            ? `Copied as ${outcome.form.name}`
            : 'The browser did not copy it. It is selected below: copy it by hand.')}
      </p>
      {outcome && !outcome.isCopied && (
        <CopyByHand
          key={outcome.form.name}
          attribution={attribution}
          text={'format' in outcome.form ? null : outcome.form.write(attribution)}
        />
      )}
    </>
  )
}
