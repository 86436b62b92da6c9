import { useEffect, useRef, useState } from 'react'
import { copyText } from '../ui/copy-text.ts'
import { loadLater } from '../ui/load-later.tsx'

// For browsers that do not copy: it floats, and coming late it moves nothing.
const AddressToCopy = loadLater(
  'catalogue/address-to-copy',
  async () => (await import('./address-to-copy.tsx')).AddressToCopy,
)

/**
 * Shares the list on screen: through the device where it can, else by copying the address. Says
 * "copied" only when it was; else the address is there to be copied by hand.
 */
export function ShareButton({ sentence }: { sentence: string }) {
  const button = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('idle'), 4000)
    return () => clearTimeout(timer)
  }, [state])

  const share = async () => {
    const { href } = window.location
    // Not every browser can, whatever the types say.
    if (typeof navigator.share !== 'function') {
      setState((await copyText(href)) ? 'copied' : 'refused')
      return
    }
    try {
      await navigator.share({ title: sentence, text: sentence, url: href })
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError'
      setState(isCancelled ? 'idle' : 'refused')
    }
  }
  const close = () => {
    setState('idle')
    button.current?.focus()
  }
  return (
    <div className="relative noscript:hidden">
      <button
        ref={button}
        type="button"
        className="control inline-flex items-center gap-2 max-sm:px-2.5"
        onClick={() => void share()}
      >
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="size-4 fill-none stroke-current stroke-[1.25]"
        >
          <path d="M8 10V2M5 4.500 8 1.500l3 3M4 7.500H2.500v7h11v-7H12" />
        </svg>
        <span className="max-[86rem]:sr-only">Share</span>
      </button>
      <div
        aria-live="polite"
        className="absolute top-full right-0 z-10 mt-1 w-max max-w-72 text-sm empty:hidden"
      >
        {state === 'copied' && (
          <p className="rounded-xs border border-edge bg-paper px-3 py-2 shadow-lg">
            Link copied: {sentence}
          </p>
        )}
        {state === 'refused' && <AddressToCopy onClose={close} />}
      </div>
    </div>
  )
}
