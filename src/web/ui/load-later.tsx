import { type ComponentType, lazy, Suspense } from 'react'

/**
 * A component whose code comes when it is first shown, for parts that have their room kept and
 * that a page can do without.
 * @param Failed - stands for what cannot be loaded; else nothing does
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed: ComponentType<Props> = () => null,
) {
  const Later = lazy(async () => ({ default: await load().catch(() => Failed) }))
  return (props: Props) => (
    <Suspense>
      <Later {...props} />
    </Suspense>
  )
}
