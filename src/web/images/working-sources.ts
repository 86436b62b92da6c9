import { useSyncExternalStore } from 'react'
import type { Image } from '#ll2/image.ts'
import { type ImageSize, imageSources } from './image-sources.ts'

/** Addresses that failed in this visit: an unreachable host must not flash on every page. */
const failed = new Set<string>()
const listeners = new Set<() => void>()

/** Notes that a picture could not be loaded, and tells all who show or credit it. */
export function noteFailure(address: string) {
  failed.add(address)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The addresses of a picture that have not failed, in the order to try them. */
export function useWorkingSources(image: Image | null | undefined, size: ImageSize): string[] {
  const sources = imageSources(image, size)
  // As one text, since what a store answers is compared by identity. No address has a space in it.
  const working = useSyncExternalStore(
    subscribe,
    () => (failed.size ? sources.filter(address => !failed.has(address)) : sources).join(' '),
    () => sources.join(' '),
  )
  return working ? working.split(' ') : []
}

/**
 * Whether a drawing stands in the place of a picture: there is none, or it could not be loaded.
 * Whatever credits a picture asks this first, because the drawing is nobody else's.
 */
export const useIsDrawn = (image: Image | null | undefined): boolean =>
  useWorkingSources(image, 'card').length === 0
