import type { MouseEvent, ReactNode } from 'react'

/** Jumps to an element without touching the address, so that nothing is fetched or lost. */
export function JumpLink({
  target,
  className,
  children,
}: {
  target: string
  className: string
  children: ReactNode
}) {
  const jump = (event: MouseEvent) => {
    event.preventDefault()
    const element = document.getElementById(target)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView()
  }
  return (
    <a href={`#${target}`} onClick={jump} className={className}>
      {children}
    </a>
  )
}
