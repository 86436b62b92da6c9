import type { ReactNode } from 'react'

/** A link out of the catalogue, to an address already known to be http or https. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="link" href={href} rel="noopener">
      {children}
    </a>
  )
}
