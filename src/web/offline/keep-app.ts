import type { ToServiceWorker } from '#service-worker/messages.ts'
import { keepingHere } from './keeping.ts'

/**
 * Has a service worker keep the app's files, where it may. Wherever that fails the page goes on as
 * without.
 */
export async function keepApp(): Promise<void> {
  const keeping = keepingHere()
  if (!keeping) return
  try {
    const registration = await navigator.serviceWorker.register(keeping.worker)
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
