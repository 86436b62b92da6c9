import { useRouter } from '@tanstack/react-router'
import type { ComponentProps, MouseEvent } from 'react'
import { aim, leave } from '../ui/aim.ts'

/**
 * From the list to the page of one of its craft, which is told the way back. Not the router's own
 * link: that follows every change of the address, and a list has many.
 */
export function CraftLink({
  craft: id,
  ...anchor
}: { craft: number } & Pick<ComponentProps<'a'>, 'id' | 'className' | 'children'>) {
  const router = useRouter()
  const page = { to: '/spacecraft/$id', params: { id } } as const
  const prepare = () => void router.preloadRoute(page)
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const { searchStr: from } = router.latestLocation
    void router.navigate({ ...page, state: { from, steps: 1 } })
  }
  return (
    <a
      href={router.buildLocation(page).publicHref}
      onClick={follow}
      onPointerEnter={({ pointerType }) => aim(prepare, pointerType === 'touch')}
      onPointerLeave={leave}
      onFocus={() => aim(prepare)}
      onBlur={leave}
      {...anchor}
    />
  )
}
