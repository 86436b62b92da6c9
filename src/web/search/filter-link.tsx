import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useServer } from '../reader/use-server.ts'
import type { CatalogueSearch } from './catalogue-search.ts'

/** From a fact to all the craft that share it, where there is somebody to ask for them. */
export function FilterLink({
  search,
  className = 'link',
  children,
}: {
  search: CatalogueSearch
  className?: string
  children: ReactNode
}) {
  if (!useServer().canAsk) return children
  return (
    <Link to="/spacecraft" search={search} className={className}>
      {children}
    </Link>
  )
}
