import type { DehydratedState } from '@tanstack/react-query'
import type { StaticSite } from './static-site.ts'

/** What a rendered page hands to the browser, so that it asks for nothing again. */
export interface PageState {
  queries: DehydratedState
  /** The parts it shows whose code comes later, by their names. */
  parts: string[]
  origin: string
  /** The address it was rendered for, in the router's own form. */
  path: string
  /** Where it is a file. */
  staticSite?: StaticSite | undefined
}

/** The id of the element that holds it, as JSON. */
export const pageStateId = 'page-state'
