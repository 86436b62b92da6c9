import type * as v from 'valibot'
import { codeLoader } from '../later/code-loader.ts'
import { UnreachableError } from '../ui/errors.ts'
import type { Expected, Source } from './source.ts'

// What reads an answer comes with the first one over HTTP: a page that came rendered, or is made of
// the browser's own copy, needs none.
const loadReader = codeLoader(() => import('./read-response.ts'))

/** Asks our own server over HTTP, and checks what it answers. */
export const httpSource = httpSourceAt(path => path)

/**
 * The same where our answers have other addresses.
 * @param addressOf - tells where the answer for a path is
 */
export function httpSourceAt(addressOf: (path: string) => string): Source {
  return { ask: (path, expected, signal) => askHttp(addressOf(path), expected, signal) }
}

async function askHttp<const Schema extends v.GenericSchema>(
  address: string,
  expected: Expected<Schema>,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const [response, { readResponse }, schema] = await reached(
    Promise.all([
      // Memory answers what was asked before; what is asked anew must not come from an old copy.
      fetch(address, { headers: { Accept: 'application/json' }, cache: 'no-cache', signal }),
      loadReader(),
      typeof expected === 'function' ? expected() : expected,
    ]),
    signal,
  )
  return readResponse(response, schema, signal)
}

/** @throws UnreachableError where what comes from the server does not come */
async function reached<Coming>(coming: Promise<Coming>, signal: AbortSignal): Promise<Coming> {
  try {
    return await coming
  } catch (error) {
    if (signal.aborted) throw error
    throw new UnreachableError('The catalogue cannot be reached', { cause: error })
  }
}
