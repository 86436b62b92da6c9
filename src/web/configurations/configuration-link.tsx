import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** From a name to the configuration's own page. */
export function ConfigurationLink({ id, children }: { id: number; children: ReactNode }) {
  return (
    <Link to="/configurations/$id" params={{ id }} className="link">
      {children}
    </Link>
  )
}

/** From a name to the family's own page. */
export function FamilyLink({ id, children }: { id: number; children: ReactNode }) {
  return (
    <Link to="/families/$id" params={{ id }} className="link">
      {children}
    </Link>
  )
}
