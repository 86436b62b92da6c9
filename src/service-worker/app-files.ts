import { cacheNames } from './cache-names.ts'
import { inCache } from './caches-in-turn.ts'
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

const names = cacheNames(scope)

/** A file that is kept; the cache is not made by asking for it. */
const kept = (address: Request | string, options?: CacheQueryOptions) =>
  caches.match(address, { ...options, cacheName: names.app })

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
  try {
    await keepFiles()
    await keepOnly([...own.keys(), ...(await filesInUse())])
  } catch (error) {
    await keepOnly(await filesInUse())
    throw error
  }
}

/** Brings the files that are not kept yet, or no longer. */
async function keepFiles(): Promise<void> {
  const there = await inCache(names, 'app', cache => cache.keys())
  if (!there) return
  const addresses = new Set(there.map(({ url }) => url))
  const missing = [...own].filter(([address]) => !addresses.has(address))
  // Whoever clears up after a failure must find nothing still on its way.
  const outcomes = await Promise.allSettled(
    missing.map(([address, integrity]) => keep(address, integrity)),
  )
  const failure = outcomes.find(({ status }) => status === 'rejected')
  if (failure?.status === 'rejected') throw failure.reason
}

/** From now on this build is in use, and no other. */
export async function putInUse(): Promise<void> {
  await noteInUse()
  await keepOnly([...own.keys()])
}

/** Brings what is lost of the build in use, and of what is noted of it. */
export async function keepInUse(): Promise<void> {
  await keepFiles()
  await noteInUse()
}

const noteInUse = () =>
  inCache(names, 'app', cache => cache.put(listAddress, Response.json([...own.keys()])))

/**
 * A file of the app as it is kept, or else as the server has it. A rendered page names some without
 * what tells their content: those may be of another build, and are the server's where it answers.
 */
export async function appFile(request: Request): Promise<Response> {
  const same = await kept(request)
  return same ?? inTimeOrKept(fetch(request), () => kept(request, { ignoreSearch: true }))
}

/** The page that the app fills by itself; undefined where it is not kept. */
export const keptShell = (): Promise<Response | undefined> => kept(shell)

async function keep(address: string, integrity: string | undefined) {
  // What the page has loaded already comes from the browser's store.
  const response = await fetch(address, integrity ? { integrity, cache: 'no-cache' } : {})
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`)
  // Whole first: whoever forgets all would wait for what is slow to come.
  const whole = new Response(await response.blob(), response)
  await inCache(names, 'app', cache => cache.put(address, whole))
}

const filesInUse = async (): Promise<string[]> => (await (await kept(listAddress))?.json()) ?? []

async function keepOnly(wanted: readonly string[]) {
  const staying = new Set([...wanted, listAddress])
  await inCache(names, 'app', async cache => {
    for (const request of await cache.keys()) {
      if (!staying.has(request.url)) await cache.delete(request)
    }
  })
}
