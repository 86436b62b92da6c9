import { useState } from 'react'
import { DialogFailed } from '../dialogs/dialog-failed.tsx'
import { safeLink } from '../format/safe-link.ts'
import { loadLater } from '../later/load-later.tsx'
import type { PicturedCraft } from './image-subject.ts'

const Lightbox = loadLater(
  'images/lightbox',
  async () => (await import('./lightbox.tsx')).Lightbox,
  DialogFailed,
)

/** Lies over a craft's picture and opens it in full; a click anywhere on the picture will do. */
export function EnlargeButton({ spacecraft }: { spacecraft: PicturedCraft }) {
  const [isOpen, setOpen] = useState(false)
  const address = safeLink(spacecraft.image?.image_url)
  if (!address) return null
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="group absolute inset-0 flex noscript:hidden cursor-zoom-in items-end justify-end p-3 -outline-offset-2"
      >
        <span className="flex min-h-9 items-center gap-2 rounded-xs border border-line bg-paper px-3 text-sm text-ink group-hover:underline">
          <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 fill-none stroke-current">
            <path d="M7 1h4v4M11 1 7 5M5 11H1V7M1 11l4-4" />
          </svg>
          Enlarge
        </span>
      </button>
      {isOpen && (
        <Lightbox spacecraft={spacecraft} address={address} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
