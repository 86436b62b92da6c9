import { hours } from '#environment/milliseconds.ts'

/**
 * LL2's throttle, which is Django REST Framework's: so many calls in any hour; those refused do
 * not count.
 * @param now - milliseconds since 1970
 */
export function createThrottle(limit: number, now: () => number) {
  let allowed: number[] = []

  const recent = () => {
    allowed = allowed.filter(call => call > now() - hours)
    return allowed
  }
  /** Whole seconds until a call is allowed. */
  const wait = () => {
    const [oldest = 0] = recent()
    return allowed.length < limit ? 0 : Math.ceil((oldest + hours - now()) / 1000)
  }

  return {
    wait,
    record: () => allowed.push(now()),
    /** The answer of `/api-throttle/`. */
    describe: () => ({
      your_request_limit: limit,
      limit_frequency_secs: hours / 1000,
      current_use: recent().length,
      next_use_secs: wait(),
      ident: '203.0.113.7',
    }),
  }
}
