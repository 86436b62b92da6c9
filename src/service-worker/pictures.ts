import { cacheNames } from './cache-names.ts'
import { scope } from './worker-global.ts'

/** Bytes. Some 200 pictures of the size that a card shows. */
const mostBytes = 6_000_000
/** Bytes. One of these may have megabytes, and would drive out many that a list shows. */
const mostOfOne = 1_000_000

const open = () => caches.open(cacheNames(scope).pictures)

/** Whether a request is for somebody's picture, which lies on another host. */
export const isPicture = ({ destination }: Request, { origin, protocol }: URL): boolean =>
  destination === 'image' && protocol === 'https:' && origin !== new URL(scope).origin

/** A picture as it was seen before, or else from where it lies. */
export async function picture(event: FetchEvent): Promise<Response> {
  const { request } = event
  const kept = await open()
    .then(cache => cache.match(request.url))
    .catch(() => undefined)
  if (kept) return kept
  const response = await fetch(request)
  event.waitUntil(keep(request.url).catch(() => {}))
  return response
}

/**
 * Keeps a picture that was just seen, so that it hardly ever travels again. Only where its host lets
 * others read it (CORS): what may not be read counts as seven megabytes in Chromium, however small
 * it is, and would take the room of hundreds.
 */
async function keep(address: string) {
  // Where nothing of the app is kept, nothing is wanted.
  if (!(await caches.has(cacheNames(scope).app))) return
  const response = await fetch(address, { mode: 'cors', credentials: 'omit', cache: 'force-cache' })
  if (!response.ok) return
  const body = await response.blob()
  if (body.size > mostOfOne) return
  const cache = await open()
  await cache.put(address, sized(body))
  await makeRoom(cache)
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
