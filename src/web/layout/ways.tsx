import { useEffect, useState } from 'react'
import { DialogFailed } from '../dialogs/dialog-failed.tsx'
import { loadLater } from '../later/load-later.tsx'
import { whenIdle } from '../paint/when-idle.ts'
import { focusSearch } from '../search-box/search-box.tsx'
import { shortcutsAreOn } from '../ui/shortcuts.ts'
import { isTyping } from '../ui/typing.ts'

const Palette = loadLater(
  'palette/palette',
  async () => (await import('../palette/palette.tsx')).Palette,
  DialogFailed,
)

/**
 * The ways to anything from anywhere: the palette, the list of keys, and the search box, in whose
 * place the palette stands where there is none.
 */
export function Ways() {
  const [open, setOpen] = useState<'finder' | 'shortcuts'>()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const way = wayOf(event)
      if (!way || document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (event.key !== '/' || !focusSearch()) setOpen(way)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  // What is typed right after the keys that open it belongs into it.
  useEffect(() => whenIdle(Palette.prepare), [])
  const close = () => setOpen(undefined)
  return (
    <>
      <button
        type="button"
        aria-label="Find anything"
        title="Find anything (Ctrl K)"
        onClick={() => setOpen('finder')}
        className="inline-flex noscript:hidden min-h-11 min-w-11 items-center justify-center text-quiet hover:text-ink"
      >
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="size-4 fill-none stroke-current stroke-[1.25]"
        >
          <path d="M1.5 3h8M1.5 7.5h4M1.5 12h5m6.5 0 2 2" />
          <circle cx="10.5" cy="9.5" r="3.5" />
        </svg>
      </button>
      {open && <Palette shows={open} onClose={close} onShortcuts={() => setOpen('shortcuts')} />}
    </>
  )
}

/**
 * Ctrl or Cmd with K always; a single key only where those are on and nobody is typing.
 */
function wayOf(event: KeyboardEvent): 'finder' | 'shortcuts' | undefined {
  const isCombined = event.ctrlKey || event.metaKey
  if (isCombined && !event.altKey && event.key.toLowerCase() === 'k') return 'finder'
  if (isCombined || event.altKey || isTyping(event) || !shortcutsAreOn()) return undefined
  if (event.key === '?') return 'shortcuts'
  return event.key === '/' ? 'finder' : undefined
}
