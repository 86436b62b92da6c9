import type * as v from 'valibot'
import { readRetryAfter } from '#ll2/retry-after.ts'
import { NotFoundError, RequestError, UnreachableError } from '../ui/errors.ts'
import { laterReader } from './later-reader.ts'
import type { Expected, Source } from './source.ts'

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
  const read = laterReader(expected)
  const response = await request(address, signal)
  if (response.status === 404) throw new NotFoundError(`Nothing at ${address}`)
  if (!response.ok) {
    throw new RequestError(
      response.status,
      `The server answered ${response.status}`,
      retryAt(response),
    )
  }
  return read(await readBody(response, signal))
}

async function request(address: string, signal: AbortSignal): Promise<Response> {
  try {
    // Memory answers what was asked before; what is asked anew must not come from an old copy.
    return await fetch(address, {
      headers: { Accept: 'application/json' },
      cache: 'no-cache',
      signal,
    })
  } catch (error) {
    if (signal.aborted) throw error
    throw new UnreachableError('The catalogue cannot be reached', { cause: error })
  }
}

async function readBody(response: Response, signal: AbortSignal): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    if (signal.aborted) throw error
    throw new UnreachableError('The connection broke off', { cause: error })
  }
}

function retryAt({ headers }: Response): number | null {
  const now = Date.now()
  const wait = readRetryAfter(headers.get('Retry-After'), now)
  return wait === null ? null : now + wait
}
