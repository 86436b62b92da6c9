import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import {
  UpstreamConnectionError,
  UpstreamError,
  UpstreamTimeoutError,
  UpstreamTooLargeError,
} from './upstream-errors.ts'

export interface FetchLimits {
  /** Milliseconds for one answer, its whole body included. */
  answer: number
  /** Bytes of one answer, uncompressed. */
  body: number
}

export interface TextAnswer {
  status: number
  headers: Headers
  text: string
}

/**
 * Fetches a text, whatever its status, within limits on time and size.
 * @throws UpstreamError, or the signal's reason when it is aborted
 */
export async function fetchText(
  url: URL,
  options: { headers: Record<string, string>; redirect: 'manual' | 'follow' },
  limits: FetchLimits,
  signal: AbortSignal,
  { fetch, after }: Machine = thisMachine,
): Promise<TextAnswer> {
  const asked = `GET ${url}`
  const late = new AbortController()
  const endTimer = after(limits.answer, () => late.abort())
  try {
    const response = await fetch(url, {
      ...options,
      signal: AbortSignal.any([late.signal, signal]),
    })
    const text = await readBody(response, limits.body, asked)
    return { status: response.status, headers: response.headers, text }
  } catch (error) {
    if (error instanceof UpstreamError) throw error
    signal.throwIfAborted()
    if (late.signal.aborted) throw new UpstreamTimeoutError(asked, limits.answer)
    throw new UpstreamConnectionError(asked, reasonOf(error), { cause: error })
  } finally {
    endTimer()
  }
}

/** Reads no further than the limit, whatever the answer says of its length. */
async function readBody(response: Response, limit: number, asked: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw new UpstreamTooLargeError(asked, limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** What fetch hides behind "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (!(cause instanceof Error)) return error.message
  // Of several addresses tried, each has its own error and the whole has no message.
  const [first] = cause instanceof AggregateError ? cause.errors : []
  return cause.message || (first instanceof Error ? first.message : error.message)
}
