import { beginToKeep } from '#service-worker/caches-in-turn.ts'
import type { ToServiceWorker } from '#service-worker/messages.ts'
import { forget } from './forget.ts'
import { findKeeping, type Keeping, mayKeep } from './keeping.ts'

/**
 * Begins to keep things, where it may, and has a service worker keep the app's files, which is not
 * waited for. Wherever that fails the page goes on as without.
 */
export async function keepApp(): Promise<void> {
  const keeping = findKeeping()
  if (!keeping) return
  // Who turned it off may have left before all was forgotten.
  if (!mayKeep()) return forget(keeping)
  try {
    await beginToKeep(keeping.caches, mayKeep)
    void register(keeping)
  } catch {
    // It is denied.
  }
}

async function register({ worker }: Keeping) {
  try {
    const registration = await navigator.serviceWorker.register(worker)
    // Whoever wants nothing kept may have said so meanwhile, to a page that had no worker yet.
    if (!mayKeep()) return void (await registration.unregister())
    offerToReplace(registration)
    // What the browser threw away to have room is brought again.
    tell(registration.active, { kind: 'keep' })
  } catch {
    // It is denied, or there is no room.
  }
}

/**
 * A new worker waits until nobody needs the old one's files. That this page is of its own build it
 * cannot see.
 */
function offerToReplace(registration: ServiceWorkerRegistration) {
  const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? ''
  const offer = () => tell(registration.waiting, { kind: 'replace', script })
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
}

const tell = (worker: ServiceWorker | null, message: ToServiceWorker) =>
  worker?.postMessage(message)
