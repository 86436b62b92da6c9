import { useLinkProps } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import type { CatalogueSearch } from './catalogue-search.ts'

/** A link to another state of the list, which the page goes to in its own way. */
export function ListLink({
  to,
  onFollow,
  'aria-current': current,
  ...attributes
}: { to: CatalogueSearch; onFollow: () => void } & Pick<
  ComponentProps<'a'>,
  'aria-label' | 'aria-current' | 'className' | 'children'
>) {
  const link = useLinkProps({
    to: '/spacecraft',
    search: to,
    onClick: event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      onFollow()
    },
    ...attributes,
  })
  // The router marks a link by its address; what is shown decides.
  return <a {...link} aria-current={current} />
}
