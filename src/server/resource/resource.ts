import type { Work } from '#engine/work.ts'
import type { QueryPairs } from '#ll2/query-string.ts'
import type { Refusal } from '../http/refusal.ts'
import type { Documentation } from './documentation.ts'

/** A GET to an LL2 resource, read. */
export interface Ll2Request {
  /** Decoded. */
  path: string
  query: QueryPairs
  /** The last part of an instance's path, decoded; empty for a list. */
  id: string
  /** The origin the client used. */
  base: string
}

/** An answer that can be made: what it depends on, and how to make it. */
export interface Answer {
  /** Path and query: two requests with one identity, from one base, get the same body. */
  identity: string
  /** Makes the body. `url`s are moved to the client's address afterwards. */
  build: () => unknown
}

/** One address of the API, or a family of them. */
export interface Resource {
  /** Where it is, in Hono's notation, with a final slash. */
  path: string
  title: string
  documentation: Documentation
  /** The page of the web app that shows the same. */
  webPath: (request: Pick<Ll2Request, 'id'>) => string
  /** Builds what the first requests of a kind need before they are answered. */
  prepare?: (request: Ll2Request) => Work<void>
  answer: (request: Ll2Request) => Answer | Refusal
}

export const isRefusal = (outcome: Answer | Refusal): outcome is Refusal => 'status' in outcome
