import { type CacheNames, cacheNames } from '#service-worker/cache-names.ts'
import { readSetting } from '../reader/settings.ts'

/** What a browser can keep of a catalogue, and where. */
export interface Keeping {
  /** The address below which the catalogue lies, with a slash at its end. */
  scope: string
  /** The service worker's. */
  worker: string
  caches: CacheNames
}

/**
 * What this browser could keep; undefined where it cannot, or the catalogue does not offer it, which
 * the link to its manifest tells.
 */
export function findKeeping(): Keeping | undefined {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
  if (!manifest || !hasStorage()) return undefined
  const scope = new URL('.', manifest.href).href
  return { scope, worker: new URL('sw.js', scope).href, caches: cacheNames(scope) }
}

/** Where storage is denied, some browsers throw at the mere mention of it. */
function hasStorage(): boolean {
  try {
    return Boolean(navigator.serviceWorker && globalThis.caches)
  } catch {
    return false
  }
}

/** Whether whoever uses this browser lets it keep anything. */
export const mayKeep = (): boolean => readSetting('offline') !== 'off'

/** The same where it may keep it. */
export const keepingHere = (): Keeping | undefined => (mayKeep() ? findKeeping() : undefined)
