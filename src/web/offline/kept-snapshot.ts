/** The file of a copy, and the revision that the server named it by. */
interface KeptSnapshot {
  text: string
  revision: string
}

// The only thing in its cache, whatever the server's address of it is.
const key = '/catalogue/snapshot'
const revisionHeader = 'Catalogue-Revision'

/** @returns undefined where none is kept, or storage is denied */
export async function readKept(cacheName: string): Promise<KeptSnapshot | undefined> {
  try {
    if (!(await caches.has(cacheName))) return undefined
    const response = await (await caches.open(cacheName)).match(key)
    const revision = response?.headers.get(revisionHeader)
    return response && revision ? { text: await response.text(), revision } : undefined
  } catch {
    return undefined
  }
}

/** Keeps a copy's file in place of another. Where there is no room for it, none is kept. */
export async function keepSnapshot(cacheName: string, { text, revision }: KeptSnapshot) {
  try {
    const headers = { 'Content-Type': 'application/json', [revisionHeader]: revision }
    await (await caches.open(cacheName)).put(key, new Response(text, { headers }))
  } catch {
    await caches.delete(cacheName).catch(() => {})
  }
}
