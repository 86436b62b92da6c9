import { useState } from 'react'
import type { Image } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/is-known-license.ts'
import { loadLater } from '../later/load-later.tsx'
import { hasAuthor } from './has-author.ts'

const CreditFormats = loadLater(
  'images/credit-formats',
  async () => (await import('./credit-formats.tsx')).CreditFormats,
  () => <p role="alert">The catalogue cannot be reached: copy the words above by hand.</p>,
)

/**
 * Offers a picture's credit to be copied, to stand in its caption.
 * @param subject - the name of what the picture shows
 */
export function CopyCredit({ image, subject }: { image: Image; subject: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="noscript:hidden" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="w-fit py-0.5 text-accent hover:underline">Copy credit</summary>
      {!hasAuthor(image) && <p className="mt-1">Nobody recorded an author: the credit says so.</p>}
      {!isKnownLicense(image.license) && (
        <p className="mt-1">Nobody recorded a licence: a credit alone is no permission to reuse.</p>
      )}
      {/* Room for what comes later: two rows of buttons where there is no place for one. */}
      <div className="mt-2 min-h-27 sm:min-h-16">
        {isOpen && <CreditFormats image={image} subject={subject} />}
      </div>
    </details>
  )
}
