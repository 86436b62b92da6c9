import * as v from 'valibot'
import type { CacheNames } from '#service-worker/cache-names.ts'
import { inCache } from '#service-worker/caches-in-turn.ts'

/** The file of a copy, and the revision that the server named it by. */
interface KeptSnapshot {
  text: string
  revision: string
}

// The only thing in its cache, whatever the server's address of it is.
const key = '/catalogue/snapshot'
const revisionHeader = 'Catalogue-Revision'

/** @returns undefined where none is kept, or storage is denied */
export async function readKept({ data }: CacheNames): Promise<KeptSnapshot | undefined> {
  try {
    const response = await responseIn(data)
    const revision = response?.headers.get(revisionHeader)
    return response && revision ? { text: await response.text(), revision } : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps a copy's file in place of another. Where there is no room for it, none is kept.
 * @param revision - as the server names it: who reads the file checks that it is so
 */
export async function keepSnapshot(
  names: CacheNames,
  text: string,
  revision: string,
): Promise<void> {
  try {
    const headers = { 'Content-Type': 'application/json', [revisionHeader]: revision }
    await inCache(names, 'data', cache => cache.put(key, new Response(text, { headers })))
  } catch {
    await caches.delete(names.data).catch(() => {})
  }
}

const headSchema = v.object({ captured_at: v.nullable(v.string()) })

/** The size of the file that is kept, in bytes, and when its data was captured, where that is known. */
export async function describeSnapshot({ data }: CacheNames) {
  const blob = await (await responseIn(data))?.blob()
  if (!blob) return undefined
  // The file's first line is what it says of itself, without the end of the object.
  const [line = ''] = (await blob.slice(0, 2000).text()).split('\n', 1)
  const { captured_at } = v.parse(headSchema, JSON.parse(line.replace(/,$/, '}')))
  return { bytes: blob.size, captured_at }
}

/** The cache is not made by asking for it. */
const responseIn = (cacheName: string): Promise<Response | undefined> =>
  caches.match(key, { cacheName })
