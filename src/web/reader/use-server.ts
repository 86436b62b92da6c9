import { useRouter } from '@tanstack/react-router'
import { useReaders } from './arrival.tsx'
import { canCopy } from './can-copy.ts'

/** What this app can have of a server of ours: all where it comes from one. */
export function useServer() {
  const { staticSite } = useRouter().options.context
  const api = staticSite ? staticSite.api : ''
  const hasCopy = useReaders(canCopy, true)
  return {
    /**
     * Whether questions are answered that nobody foresaw, by a server or by the browser's own copy:
     * filters, searches, page sizes.
     */
    canAsk: api !== null || hasCopy,
    /** The address of something of the API by its path; undefined where nobody answers. */
    hrefOf: (path: string) => (api === null ? undefined : api + path),
    /** The address of a file that is there with a server and without. */
    fileHref: (path: string, staticPath: string) =>
      api === null ? `${staticSite?.folder}${staticPath}` : api + path,
  }
}
