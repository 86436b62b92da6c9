import { Link } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import type { CatalogueSearch } from './catalogue-search.ts'

/** A link to another state of the list, which the page goes to in its own way. */
export function ListLink({
  to,
  onFollow,
  ...attributes
}: { to: CatalogueSearch; onFollow: () => void } & Pick<
  ComponentProps<'a'>,
  'aria-label' | 'aria-current' | 'className' | 'children'
>) {
  return (
    <Link
      to="/spacecraft"
      search={to}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onFollow()
      }}
      // Else a link to less of what is chosen would be marked as the page one is on.
      activeOptions={{ exact: true }}
      {...attributes}
    />
  )
}
