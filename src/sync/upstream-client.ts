import { hours, seconds } from '#environment/milliseconds.ts'
import { readRetryAfter } from '#ll2/retry-after.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { isNestedDeeper } from '#snapshot/nesting.ts'
import { type FetchLimits, fetchText, type TextAnswer } from './fetch-text.ts'
import {
  UpstreamError,
  UpstreamNotJsonError,
  UpstreamRedirectError,
  UpstreamShapeError,
  UpstreamStatusError,
  UpstreamThrottledError,
} from './upstream-errors.ts'

/** For one page of 100 craft with all their flights, many times what LL2 sends. */
export const defaultLimits: FetchLimits = { answer: 60 * seconds, body: 16 * 1024 * 1024 }

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
  limits: FetchLimits
  now: () => number
  machine?: Machine
}

/** The one way out: it calls no other host, and the token leaves for no other. */
export function createUpstreamClient(options: Options): UpstreamClient {
  const { source, token, limits, now, machine = thisMachine } = options
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
      const answer = await fetchText(url, { headers, redirect: 'manual' }, limits, signal, machine)
      refuseStatus(answer, asked, now())
      return parseJson(answer.text, asked)
    },
  }
}

function refuseStatus({ status, headers, text }: TextAnswer, asked: string, now: number) {
  if (status === 200) return
  if (status === 429) {
    const wait = readRetryAfter(headers.get('retry-after'), now) ?? readWait(text)
    throw new UpstreamThrottledError(asked, wait && Math.min(Math.max(0, wait), hours))
  }
  if (status >= 300 && status < 400) {
    throw new UpstreamRedirectError(asked, headers.get('location'))
  }
  throw new UpstreamStatusError(asked, status)
}

/** LL2 also says it in words: "Expected available in 2429 seconds." */
function readWait(text: string): number | null {
  const wait = /Expected available in (\d+) seconds?\./.exec(text)?.[1]
  return wait === undefined ? null : Number(wait) * seconds
}

/** LL2's records are eight levels deep. */
const deepest = 100

function parseJson(text: string, asked: string): unknown {
  if (isNestedDeeper(text, deepest)) {
    throw new UpstreamShapeError(asked, `it is nested more than ${deepest} levels deep`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UpstreamNotJsonError(asked, JSON.stringify(text.slice(0, 60)))
  }
}
