import type { MouseEvent, ReactNode } from 'react'

/** Jumps to an element without touching the address, so that nothing is fetched or lost. */
export function SkipLink({ target, children }: { target: string; children: ReactNode }) {
  const jump = (event: MouseEvent) => {
    event.preventDefault()
    const element = document.getElementById(target)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView()
  }
  return (
    <a
      href={`#${target}`}
      onClick={jump}
      className="sr-only z-20 bg-accent px-4 py-3 font-medium text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
    >
      {children}
    </a>
  )
}
