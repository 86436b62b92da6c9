import { useSyncExternalStore } from 'react'

/**
 * A value that parts of the page share, wherever they stand.
 * @param canonical - what a page that is rendered elsewhere shows
 */
export function createStore<Value>(initial: Value, canonical: Value) {
  let value = initial
  const listeners = new Set<() => void>()
  const read = () => value
  const write = (next: Value) => {
    value = next
    for (const listener of listeners) listener()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const use = () => useSyncExternalStore(subscribe, read, () => canonical)
  return [use, write, read] as const
}
