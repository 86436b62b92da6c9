import { type ComponentType, lazy, Suspense } from 'react'

/**
 * A component whose code comes when it is first shown, for parts that have their room kept and
 * that a page can do without: what cannot be loaded shows nothing.
 */
export function loadLater<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Later = lazy(async () => ({ default: await load().catch(() => () => null) }))
  return (props: Props) => (
    <Suspense>
      <Later {...props} />
    </Suspense>
  )
}
