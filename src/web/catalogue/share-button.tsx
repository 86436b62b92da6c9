import { useCallback, useRef, useState } from 'react'
import { DialogFailed } from '../dialogs/dialog-failed.tsx'
import { loadLater } from '../later/load-later.tsx'
import type { CatalogueSearch } from '../search/catalogue-search.ts'

// It floats, and coming late it moves nothing.
const SharePanel = loadLater(
  'catalogue/share-panel',
  async () => (await import('./share-panel.tsx')).SharePanel,
  DialogFailed,
)

/** Opens and closes the ways to share the list on screen. */
export function ShareButton({ search }: { search: CatalogueSearch }) {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = useCallback(() => {
    setOpen(false)
    button.current?.focus()
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears a key of the controls within
    <div
      className="relative noscript:hidden"
      onKeyDown={({ key }) => {
        if (key === 'Escape' && isOpen) close()
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        className="control inline-flex items-center gap-2 max-sm:px-2.5"
        onPointerEnter={SharePanel.prepare}
        onClick={() => setOpen(!isOpen)}
      >
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="size-4 fill-none stroke-current stroke-[1.25]"
        >
          <path d="M8 10V2M5 4.5 8 1.5l3 3M4 7.5H2.5v7h11v-7H12" />
        </svg>
        <span className="max-[86rem]:sr-only">Share</span>
      </button>
      <div
        aria-live="polite"
        className="absolute top-full right-0 z-10 mt-1 w-max max-w-72 text-sm empty:hidden"
      >
        {isOpen && <SharePanel search={search} onClose={close} />}
      </div>
    </div>
  )
}
