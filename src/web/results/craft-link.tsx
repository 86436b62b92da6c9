import { useRouter } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { SteadyLink } from '../ui/steady-link.tsx'
import { useFolder } from '../ui/use-folder.ts'

/** From the list to the page of one of its craft, which is told the way back. */
export function CraftLink({
  craft: id,
  ...anchor
}: { craft: number } & Pick<ComponentProps<typeof SteadyLink>, 'children' | 'className' | 'id'>) {
  const router = useRouter()
  const folder = useFolder()
  const page = { to: '/spacecraft/$id', params: { id } } as const
  return (
    <SteadyLink
      href={`${folder}/spacecraft/${id}`}
      onAim={() => void router.preloadRoute(page)}
      onFollow={() => {
        const { searchStr: from } = router.latestLocation
        void router.navigate({ ...page, state: { from, steps: 1 } })
      }}
      {...anchor}
    />
  )
}
