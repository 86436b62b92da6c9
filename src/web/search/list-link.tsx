import { useRouter } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { SteadyLink } from '../ui/steady-link.tsx'
import type { CatalogueSearch } from './catalogue-search.ts'
import { useListHref } from './use-list-href.ts'

/** A link to another state of the list, which the page goes to in its own way. */
export function ListLink({
  to,
  ...anchor
}: { to: CatalogueSearch } & Omit<ComponentProps<typeof SteadyLink>, 'href' | 'onAim'>) {
  const router = useRouter()
  const hrefOf = useListHref()
  return (
    <SteadyLink
      href={hrefOf(to)}
      onAim={() => void router.preloadRoute({ to: '/spacecraft', search: to })}
      {...anchor}
    />
  )
}
