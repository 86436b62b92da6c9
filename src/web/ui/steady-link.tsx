import type { ComponentProps } from 'react'
import { aim, leave } from './aim.ts'

/**
 * A link within the app that stays as it is while the address changes, as that of a list often
 * does: each of the router's own follows it, and costs as much as the rest of a card.
 * @param onAim - fetches ahead what it leads to
 * @param onFollow - goes there; new windows and tabs, and what is saved, are the browser's
 */
export const SteadyLink = ({
  href,
  onAim,
  onFollow,
  ...anchor
}: {
  href: string
  onAim: () => void
  onFollow: () => void
} & Pick<ComponentProps<'a'>, 'aria-current' | 'aria-label' | 'children' | 'className' | 'id'>) => (
  <a
    href={href}
    onClick={event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      leave()
      onFollow()
    }}
    onPointerEnter={({ pointerType }) => aim(onAim, pointerType === 'touch')}
    onPointerLeave={leave}
    onFocus={() => aim(onAim)}
    onBlur={leave}
    {...anchor}
  />
)
