import * as v from 'valibot'
import { hours, seconds } from '#environment/milliseconds.ts'
import type { Caller } from './caller.ts'
import {
  UpstreamConnectionError,
  UpstreamError,
  UpstreamThrottledError,
  UpstreamTimeoutError,
} from './upstream-errors.ts'

const path = 'api-throttle/'

const throttleSchema = v.looseObject({
  your_request_limit: v.number(),
  current_use: v.number(),
  next_use_secs: v.number(),
})
// LL2's OpenAPI document says a list; LL2 answers the bare object.
const answerSchema = v.union([
  throttleSchema,
  v.pipe(
    v.array(throttleSchema),
    v.minLength(1),
    v.transform(([first]) => first),
  ),
])

/**
 * Asks LL2 for free how many calls it still allows. An API that cannot tell, such as a copy of
 * LL2 without limits, is taken to allow them.
 * @returns calls left; null when it is not told
 * @throws UpstreamThrottledError when there are none, UpstreamError when LL2 cannot be reached
 */
export async function checkThrottle(caller: Caller): Promise<number | null> {
  const answer = v.safeParse(answerSchema, await askThrottle(caller))
  if (!answer.success || !answer.output) return null
  const { your_request_limit, current_use, next_use_secs } = answer.output
  const left = your_request_limit - current_use
  if (left > 0) return left
  // An hour is the longest that LL2 can mean.
  const wait = Math.min(Math.max(0, next_use_secs) * seconds, hours)
  throw new UpstreamThrottledError(`GET ${path}`, wait)
}

async function askThrottle(caller: Caller): Promise<unknown> {
  try {
    return await caller.callFree(path)
  } catch (error) {
    const isUnreachable =
      error instanceof UpstreamConnectionError || error instanceof UpstreamTimeoutError
    if (isUnreachable || !(error instanceof UpstreamError)) throw error
    return null
  }
}
