import type { QueryMeta } from '@tanstack/react-query'
import type * as v from 'valibot'

/** What an answer must be, or a way to fetch the code that tells. */
export type Expected<Schema> = Schema | (() => Promise<Schema>)

/** The app's one port to its data: what an address of our own API answers. */
export interface Source {
  /**
   * @param path - with its query, for example `/2.3.0/spacecraft/198/`
   * @param expected - what the answer must be; a source whose answers come from outside checks it
   * @throws NotFoundError, RequestError, UnreachableError, UnexpectedAnswerError
   */
  ask<const Schema extends v.GenericSchema>(
    path: string,
    expected: Expected<Schema>,
    signal: AbortSignal,
  ): Promise<v.InferOutput<Schema>>
}

declare module '@tanstack/react-query' {
  interface Register {
    /** Every query of a client asks the client's source. */
    queryMeta: { source: Source }
  }
}

/** What a query function is told of the query that runs. */
interface Running {
  meta: QueryMeta | undefined
  signal: AbortSignal
}

/** Asks the source of the client that runs a query. */
export function ask<const Schema extends v.GenericSchema>(
  { meta, signal }: Running,
  path: string,
  expected: Expected<Schema>,
): Promise<v.InferOutput<Schema>> {
  if (!meta) throw new Error('No source')
  return meta.source.ask(path, expected, signal)
}
