import type { Work } from '#engine/work.ts'
import type { Detail, FieldErrors } from '#ll2/errors.ts'
import type { QueryPairs } from '#ll2/query-string.ts'

/** An address, as a client names it. */
export interface Address {
  /** Decoded. */
  path: string
  query: QueryPairs
  /** The origin the client used, which links to other pages of a list begin with. */
  base: string
}

/** An address that was found to be one of ours. */
export interface Question extends Address {
  /** The last part of an instance's path, decoded once more; empty for a list. */
  id: string
}

/** An answer that can be made: what it depends on, and how to make it. */
export interface Answer {
  /**
   * Path and query: two questions with one identity get the same body, but for the addresses
   * that `localise` moves.
   */
  identity: string
  /** Makes the body. The addresses of records in it are LL2's own. */
  build: () => Work<unknown>
}

/** Why an address gets no data, in LL2's own words. */
export interface Refusal {
  status: 400 | 404
  body: Detail | FieldErrors
}

/** What answers one address, or one kind of them. */
export interface Endpoint {
  /** Where it is; `:id` stands for any id. */
  path: string
  /** Builds what the first questions of a kind need before they are answered. */
  prepare?: (question: Question) => Work<void>
  answer: (question: Question) => Answer | Refusal
}

export const isRefusal = (outcome: Answer | Refusal): outcome is Refusal => 'status' in outcome
