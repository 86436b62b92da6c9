import { forgetAll } from '#service-worker/caches-in-turn.ts'
import type { Keeping } from './keeping.ts'

/** Forgets all that this browser keeps of the catalogue. */
export async function forget({ scope, caches: names }: Keeping): Promise<void> {
  try {
    await forgetAll(names)
    // This waits until a worker that is being installed has all its files, and finds it has none.
    await (await navigator.serviceWorker.getRegistration(scope))?.unregister()
  } catch {
    // Where storage is denied there is nothing to forget.
  }
}
