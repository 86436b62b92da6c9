import { type ComponentType, memo, useLayoutEffect, useState } from 'react'
import { codeLoader } from './code-loader.ts'
import { renderingNotes } from './rendering.ts'

/** Ways to fetch the code of the parts known so far, by their names. */
export const knownParts = new Map<string, () => Promise<unknown>>()

/**
 * A component whose code comes when it is first shown, for parts that have their room kept and
 * that a page can do without. What could not be loaded is asked for again the next time.
 *
 * Not `lazy` in a `Suspense`: React holds such a part back for 300 ms even where its code is there
 * at once, and keeps a failure for good.
 * @param name - its module, below `src/web` and without an ending
 * @param Failed - stands for what cannot be loaded; else nothing does
 * @param Waiting - stands for what is on its way; else nothing does
 * @returns the component, with a way to fetch its code ahead
 */
export function loadLater<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  Failed: ComponentType<Props> = () => null,
  Waiting: ComponentType = () => null,
) {
  let loaded: ComponentType<Props> | undefined
  const fetch = codeLoader(load)
  const ask = async () => {
    loaded ??= await fetch()
    return loaded
  }
  knownParts.set(name, ask)
  function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded)
    const isThere = Part !== undefined
    if (isThere) renderingNotes()?.parts.add(name)
    useLayoutEffect(() => {
      if (isThere) return
      let isGone = false
      const show = (part: ComponentType<Props>) => {
        if (!isGone) setPart(() => part)
      }
      ask().then(show, () => show(Failed))
      return () => {
        isGone = true
      }
    }, [isThere])
    return Part ? <Part {...props} /> : <Waiting />
  }
  /** Fetches the code ahead; where that fails it is asked for again when it is shown. */
  const prepare = () => void ask().catch(() => {})
  return Object.assign(memo(Later), { prepare })
}
