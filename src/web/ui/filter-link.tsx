import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CatalogueSearch } from '../catalogue/catalogue-search.ts'

/** From a fact to all the craft that share it. */
export function FilterLink({ search, children }: { search: CatalogueSearch; children: ReactNode }) {
  return (
    <Link to="/spacecraft" search={search} className="link">
      {children}
    </Link>
  )
}
