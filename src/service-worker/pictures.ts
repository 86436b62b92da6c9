import { cacheNames } from './cache-names.ts'
import { inCache } from './caches-in-turn.ts'
import { isCutOff } from './in-time-or-kept.ts'
import { mostBytes, mostOfOne } from './picture-limits.ts'
import { scope } from './worker-global.ts'

const names = cacheNames(scope)

/** Whether a request is for somebody's picture, which lies on another host. */
export const isPicture = ({ destination }: Request, { origin, protocol }: URL): boolean =>
  destination === 'image' && protocol === 'https:' && origin !== new URL(scope).origin

/**
 * A picture as it was seen before, where there is no network. Else it comes as if nobody were
 * between, which is faster, and is kept for then.
 */
export function showPicture(event: FetchEvent): void {
  if (isCutOff()) event.respondWith(keptPicture(event.request))
  else event.waitUntil(keep(event.request.url).catch(() => {}))
}

const keptPicture = async (request: Request) =>
  (await inCache(names, 'pictures', cache => cache.match(request.url)).catch(() => undefined)) ??
  fetch(request)

/**
 * Keeps a picture that is just being shown. Only where its host lets others read it (CORS): what may
 * not be read counts as seven megabytes in Chromium, however small it is, and would take the room
 * of hundreds.
 */
async function keep(address: string) {
  const isWanted = await inCache(names, 'pictures', async cache => !(await cache.match(address)))
  if (!isWanted) return
  const response = await fetch(address, { mode: 'cors', credentials: 'omit', cache: 'force-cache' })
  if (!response.ok) return
  const body = await response.blob()
  if (body.size > mostOfOne) return
  await inCache(names, 'pictures', async cache => {
    await cache.put(address, sized(body))
    await makeRoom(cache)
  })
}

const sizeHeader = 'Content-Length'

const sized = (body: Blob) =>
  new Response(body, {
    headers: { 'Content-Type': body.type, [sizeHeader]: String(body.size) },
  })

/** Takes away the pictures that came first until the rest have room. */
async function makeRoom(cache: Cache) {
  const kept = await Promise.all(
    (await cache.keys()).map(async request => ({
      request,
      size: Number((await cache.match(request))?.headers.get(sizeHeader)),
    })),
  )
  let bytes = kept.reduce((sum, { size }) => sum + size, 0)
  for (const { request, size } of kept) {
    if (bytes <= mostBytes) return
    await cache.delete(request)
    bytes -= size
  }
}
