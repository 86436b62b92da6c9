import { type ComponentType, lazy, Suspense, useState } from 'react'

/**
 * A component whose code comes when it is first shown, for parts that have their room kept and
 * that a page can do without. What could not be loaded is asked for again the next time.
 * @param Failed - stands for what cannot be loaded; else nothing does
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed: ComponentType<Props> = () => null,
) {
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await load() }
      } catch {
        later = ask()
        return { default: Failed }
      }
    })
  let later = ask()
  return (props: Props) => {
    const [Part] = useState(() => later)
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    )
  }
}
