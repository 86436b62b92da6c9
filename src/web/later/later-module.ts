import { useSyncExternalStore } from 'react'
import { codeLoader } from './code-loader.ts'
import { renderingNotes } from './rendering.ts'

/**
 * Code that comes later and that a route waits for: then it is there at once and without a gap,
 * which `lazy` cannot promise. Where it cannot be had, the page does without, and whoever waits
 * for it the next time asks again.
 * @param name - the module, below `src/web` and without an ending
 */
export function laterModule<Module>(name: string, load: () => Promise<Module>) {
  const fetch = codeLoader(load)
  let module: Module | undefined
  const listeners = new Set<() => void>()
  const read = () => module
  function subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    async load(): Promise<void> {
      if (module) return
      try {
        module = await fetch()
        for (const listener of listeners) listener()
      } catch {
        // Who wants it next asks again.
      }
    },
    /** The module once it is there, for a page that wants it. */
    useIf(isWanted: boolean): Module | undefined {
      const loaded = useSyncExternalStore(subscribe, read, read)
      if (!isWanted) return undefined
      renderingNotes()?.parts.add(name)
      return loaded
    },
  }
}
