import { keptShell } from './app-files.ts'
import { scope } from './worker-global.ts'

/** Milliseconds after which a page is made here rather than waited for. */
const patience = 3000

/** Not pages: data, pictures, and files by their ending. */
const elsewhere = /^(2\.3\.0|catalogue|previews|answers)(\/|$)|^(healthz|readyz)$|\.(?!html$)\w+$/

/** Whether an address below the scope is a page of the app. */
export const isPage = ({ href, pathname }: URL): boolean =>
  href.startsWith(scope) && !elsewhere.test(pathname.slice(new URL(scope).pathname.length))

/**
 * A page as the server renders it, or, should that fail or take long, the one that the app fills
 * from its own copy.
 */
export async function openPage(event: FetchEvent): Promise<Response> {
  const rendered = fromServer(event)
  event.waitUntil(rendered.catch(() => {}))
  let timer = 0
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, patience, undefined)
  })
  const inTime = await Promise.race([rendered.catch(() => undefined), late])
  clearTimeout(timer)
  return inTime ?? (await keptShell().catch(() => undefined)) ?? rendered
}

/** The browser asks the server while it starts this worker. */
async function fromServer({ preloadResponse, request }: FetchEvent): Promise<Response> {
  return ((await preloadResponse) as Response | undefined) ?? fetch(request)
}
