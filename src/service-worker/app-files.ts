import { cacheNames } from './cache-names.ts'
import { inTimeOrKept } from './in-time-or-kept.ts'
import { scope, worker } from './worker-global.ts'

// One cache for all builds: their files have other addresses, and what two of them share is there
// once. At most two builds are kept, the one in use and the one that waits to be used.

const own = new Map(
  worker.appFiles.map(([address, integrity]) => [new URL(address, scope).href, integrity]),
)
const shell = [...own.keys()].find(address => address.includes('/shell.html?')) ?? ''

/** Holds the list of the files in use, which no other worker may take away. */
const listAddress = new URL('files-in-use', scope).href

const open = () => caches.open(cacheNames(scope).app)

const paths = new Set([...own.keys()].map(address => new URL(address).pathname))
const assets = new URL('assets/', scope).pathname

/** Whether an address names a file of a build, whichever. */
export const isAppFile = ({ origin, pathname }: URL): boolean =>
  origin === worker.location.origin && (paths.has(pathname) || pathname.startsWith(assets))

export const isOfThisBuild = (script: string): boolean => own.has(script)

/**
 * Brings all files of a new build. Beside them stay those in use, and none of a build that waited
 * for its turn in vain.
 * @throws when one of them cannot be had, or there is no room
 */
export async function installFiles(): Promise<void> {
  const cache = await open()
  try {
    await keepFiles()
    await deleteOthers(cache, [...own.keys(), ...(await filesInUse(cache))])
  } catch (error) {
    await deleteOthers(cache, await filesInUse(cache))
    throw error
  }
}

/** Brings the files that are not kept yet, or no longer. */
export async function keepFiles(): Promise<void> {
  const cache = await open()
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  const missing = [...own].filter(([address]) => !kept.has(address))
  // Whoever clears up after a failure must find nothing still on its way.
  const outcomes = await Promise.allSettled(
    missing.map(([address, integrity]) => keep(cache, address, integrity)),
  )
  const failure = outcomes.find(({ status }) => status === 'rejected')
  if (failure?.status === 'rejected') throw failure.reason
}

/** From now on this build is in use, and no other. */
export async function putInUse(): Promise<void> {
  const cache = await open()
  await cache.put(listAddress, Response.json([...own.keys()]))
  await deleteOthers(cache, [...own.keys()])
}

/**
 * A file of the app as it is kept, or else as the server has it. A rendered page names some without
 * what tells their content: those may be of another build, and are the server's where it answers.
 */
export async function appFile(request: Request): Promise<Response> {
  const cache = await open()
  const kept = await cache.match(request)
  if (kept) return kept
  return inTimeOrKept(fetch(request), () => cache.match(request, { ignoreSearch: true }))
}

/** The page that the app fills by itself; undefined where it is not kept. */
export const keptShell = async (): Promise<Response | undefined> => (await open()).match(shell)

async function keep(cache: Cache, address: string, integrity: string | undefined) {
  // What the page has loaded already comes from the browser's store.
  const response = await fetch(address, integrity ? { integrity, cache: 'no-cache' } : {})
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`)
  await cache.put(address, response)
}

async function filesInUse(cache: Cache): Promise<string[]> {
  return (await (await cache.match(listAddress))?.json()) ?? []
}

async function deleteOthers(cache: Cache, wanted: readonly string[]) {
  const staying = new Set([...wanted, listAddress])
  for (const request of await cache.keys()) {
    if (!staying.has(request.url)) await cache.delete(request)
  }
}
