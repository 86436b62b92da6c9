import { useRouter } from '@tanstack/react-router'

/** What this app can have of a server of ours: all where it comes from one. */
export function useServer() {
  const { staticSite } = useRouter().options.context
  const api = staticSite ? staticSite.api : ''
  return {
    /** Whether questions are answered that nobody foresaw: filters, searches, page sizes. */
    canAsk: api !== null,
    /** The address of something of the API by its path; undefined where nobody answers. */
    hrefOf: (path: string) => (api === null ? undefined : api + path),
    /** The address of a file that is there with a server and without. */
    fileHref: (path: string, staticPath: string) =>
      api === null ? `${staticSite?.folder}${staticPath}` : api + path,
  }
}
