import type { ReactNode } from 'react'
import { JumpLink } from './jump-link.tsx'

/** Past what every page begins with; seen only with the focus on it. */
export function SkipLink({ target, children }: { target: string; children: ReactNode }) {
  return (
    <JumpLink
      target={target}
      className="sr-only z-20 bg-accent px-4 py-3 font-medium text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
    >
      {children}
    </JumpLink>
  )
}
