import { type ComponentType, memo } from 'react'
import { useFollowing } from './use-following.ts'

/** A component that is drawn anew once the rest of a change is on the screen, and not before. */
export function following<Props extends object>(Component: ComponentType<Props>) {
  const Steady = memo(Component)
  return function Following(props: Props) {
    return <Steady {...useFollowing(props)} />
  }
}
