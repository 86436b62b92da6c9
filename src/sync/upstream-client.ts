import { hours, seconds } from './timing.ts'
import {
  UpstreamConnectionError,
  UpstreamError,
  UpstreamNotJsonError,
  UpstreamRedirectError,
  UpstreamStatusError,
  UpstreamThrottledError,
  UpstreamTimeoutError,
  UpstreamTooLargeError,
} from './upstream-errors.ts'

export interface UpstreamLimits {
  /** Milliseconds for one answer, its whole body included. */
  answer: number
  /** Bytes of one answer, uncompressed. */
  body: number
}

export const defaultLimits: UpstreamLimits = { answer: 60 * seconds, body: 64 * 1024 * 1024 }

export interface UpstreamClient {
  /** The API's address, ending in a slash. */
  source: string
  /**
   * Asks for one address below the source.
   * @param path - for example `spacecraft/?limit=100`
   * @returns the parsed JSON of a 200
   * @throws UpstreamError, or the signal's reason when it is aborted
   */
  get(path: string, signal: AbortSignal): Promise<unknown>
}

interface Options {
  source: string
  token: string | undefined
  limits: UpstreamLimits
  now: () => number
}

/** The one way out: it calls no other host, and the token leaves for no other. */
export function createUpstreamClient({ source, token, limits, now }: Options): UpstreamClient {
  const headers = {
    Accept: 'application/json',
    'User-Agent': 'spacecraft-catalogue',
    ...(token && { Authorization: `Token ${token}` }),
  }

  return {
    source,
    async get(path, signal) {
      const url = new URL(path, source)
      if (!url.href.startsWith(source)) throw new UpstreamError(`${url} is not below ${source}`)
      const asked = `GET ${url}`
      const inTime = AbortSignal.timeout(limits.answer)
      try {
        const response = await fetch(url, {
          headers,
          redirect: 'manual',
          signal: AbortSignal.any([inTime, signal]),
        })
        const text = await readBody(response, limits.body, asked)
        refuseStatus(response, text, asked, now())
        return parseJson(text, asked)
      } catch (error) {
        if (error instanceof UpstreamError) throw error
        signal.throwIfAborted()
        if (inTime.aborted) throw new UpstreamTimeoutError(asked, limits.answer)
        throw new UpstreamConnectionError(asked, reasonOf(error), { cause: error })
      }
    },
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

function refuseStatus({ status, headers }: Response, text: string, asked: string, now: number) {
  if (status === 200) return
  if (status === 429) {
    const wait = readRetryAfter(headers.get('retry-after'), now) ?? readWait(text)
    throw new UpstreamThrottledError(asked, wait)
  }
  if (status >= 300 && status < 400) {
    throw new UpstreamRedirectError(asked, headers.get('location'))
  }
  throw new UpstreamStatusError(asked, status)
}

/** `Retry-After` is in whole seconds or a date (RFC 9110, 10.2.3). */
function readRetryAfter(value: string | null, now: number): number | null {
  if (!value) return null
  const wait = /^\d+$/.test(value) ? Number(value) * seconds : Date.parse(value) - now
  return Number.isFinite(wait) ? Math.min(Math.max(0, wait), hours) : null
}

/** LL2 also says it in words: "Expected available in 2429 seconds." */
function readWait(text: string): number | null {
  const wait = /Expected available in (\d+) seconds?\./.exec(text)?.[1]
  return wait === undefined ? null : Math.min(Number(wait) * seconds, hours)
}

function parseJson(text: string, asked: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UpstreamNotJsonError(asked, JSON.stringify(text.slice(0, 60)))
  }
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
