import type { RequestBudget } from '#data-folder/request-budget.ts'
import { minutes, seconds } from '#environment/milliseconds.ts'
import type { SyncEvent } from './sync-outcome.ts'
import type { Timing } from './timing.ts'
import type { UpstreamClient } from './upstream-client.ts'
import { UpstreamError, UpstreamThrottledError } from './upstream-errors.ts'

export interface CallerDeps {
  client: UpstreamClient
  budget: RequestBudget
  timing: Timing
  signal: AbortSignal
  onEvent: (event: SyncEvent) => void
}

export interface Caller {
  /** Makes a call that counts, each attempt anew. @throws BudgetSpentError, UpstreamError */
  call(path: string): Promise<unknown>
  /** Makes a call that LL2 does not count. @throws UpstreamError */
  callFree(path: string): Promise<unknown>
  /** Attempts that counted, so far. */
  calls(): number
}

const attempts = 4
const firstPause = 1 * seconds
const longestWait = 1 * minutes

/** Calls LL2 within the budget, and again when what went wrong may pass. */
export function createCaller({ client, budget, timing, signal, onEvent }: CallerDeps): Caller {
  let calls = 0

  async function persist(attempt: () => Promise<unknown>): Promise<unknown> {
    for (let failures = 1; ; failures += 1) {
      try {
        return await attempt()
      } catch (error) {
        const wait = failures < attempts ? waitAfter(error, failures, timing.random()) : null
        if (wait === null || !(error instanceof UpstreamError)) throw error
        onEvent({ kind: 'retry', reason: error.message, wait })
        await timing.sleep(wait, signal)
      }
    }
  }

  return {
    calls: () => calls,
    callFree: path => persist(() => client.get(path, signal)),
    call: path =>
      persist(async () => {
        await budget.take()
        calls += 1
        return client.get(path, signal)
      }),
  }
}

/** Milliseconds to wait before another attempt; null when there is no point in one. */
function waitAfter(error: unknown, failures: number, chance: number): number | null {
  if (error instanceof UpstreamThrottledError) {
    return error.wait !== null && error.wait <= longestWait ? error.wait + 1 * seconds : null
  }
  if (!(error instanceof UpstreamError && error.passing)) return null
  return firstPause * 2 ** (failures - 1) * (0.5 + chance)
}
