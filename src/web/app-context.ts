import type { QueryClient } from '@tanstack/react-query'
import type { StaticSite } from './static-site.ts'

/** What every route may count on. */
export interface AppContext {
  queryClient: QueryClient
  /** Of the addresses that a page names itself by: `https://spacecraft.example.org`. */
  origin: string
  /** The page is rendered into a document: it waits for all that it shows. */
  isRendering: boolean
  /** Whether a page is the one on the screen, or the first of a visit. The router adds it. */
  isShown?: ((pathname: string) => boolean) | undefined
  /** Where the pages are files; undefined where they come from our own server. */
  staticSite?: StaticSite | undefined
}
