import { keptShell } from './app-files.ts'
import { inTimeOrKept } from './in-time-or-kept.ts'
import { scope } from './worker-global.ts'

/** Not pages: data, pictures, and files by their ending. */
const elsewhere = /^(2\.3\.0|catalogue|previews|answers)(\/|$)|^(healthz|readyz)$|\.(?!html$)\w+$/

/** Whether an address below the scope is a page of the app. */
export const isPage = ({ href, pathname }: URL): boolean =>
  href.startsWith(scope) && !elsewhere.test(pathname.slice(new URL(scope).pathname.length))

/**
 * A page as the server renders it, or, should that fail or take long, the one that the app fills
 * from its own copy. A page that the browser's store has may be of an earlier build, whose scripts
 * are no longer anywhere: the server is always asked.
 */
export const openPage = ({ request }: FetchEvent): Promise<Response> =>
  inTimeOrKept(fetch(request, { cache: 'no-cache' }), keptShell)
