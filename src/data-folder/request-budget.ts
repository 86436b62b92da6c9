import { dirname } from 'node:path'
import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants'
import type { Machine, MachineClock } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { clockTolerance } from '#snapshot/is-from-future.ts'
import { setAside } from '#snapshot/set-aside.ts'
import { writeAtomic } from '#snapshot/write-atomic.ts'
import {
  ageOf,
  type Call,
  isOfThisStart,
  readCallRecord,
  rebase,
  writtenCalls,
} from './call-record.ts'
import { dataPaths } from './data-paths.ts'
import { takeLock } from './lock.ts'

/** No call is left in this hour. */
export class BudgetSpentError extends Error {
  override name = 'BudgetSpentError'
  /** When the next call may be made, in milliseconds since 1970. */
  readonly until: number

  constructor(limit: number, until: number) {
    super(`The budget of ${limit} calls an hour is spent`)
    this.until = until
  }
}

export interface BudgetUse {
  /** Calls made within the last hour. */
  used: number
  left: number
  /** When a call may be made again, in milliseconds since 1970; null when one may be made now. */
  until: number | null
  /** What is wrong with the record of calls, which then counts as a budget just spent. */
  note?: string
}

export interface RequestBudget {
  /**
   * Records a call, then lets it be made: a process killed between the two has made one too few.
   * @throws BudgetSpentError
   */
  take(): Promise<void>
  /**
   * Puts the record by the clocks of this start of the machine, which tell how old a call is whatever
   * is done to the clock on the wall after that. Whoever may not call for a while does so at once.
   */
  settle(): Promise<void>
  /** Changes nothing, whatever it finds. */
  use(): Promise<BudgetUse>
}

interface Options extends Partial<MachineClock> {
  dataFolder: string
  /** Calls in any hour. */
  limit: number
  /** Is told in a sentence what was not believed. */
  onNote?: (text: string) => Promise<void>
  machine?: Machine
}

// LL2 counts a call when it arrives, which is later than when it is recorded here.
const window = millisecondsInHour + 2 * millisecondsInMinute
const patience = 10_000

/**
 * The calls that all processes sharing a data folder may make together. Neither a clock that is
 * set nor a record that cannot be used lets more be made, or stops them for longer than an hour.
 */
export function openRequestBudget(options: Options): RequestBudget {
  const { dataFolder, limit, onNote, machine = thisMachine, ...given } = options
  const { calls: file, locks } = dataPaths(dataFolder)
  const clock = { ...machine, ...given }
  const note = async (text: string) => onNote?.(text)

  const write = async (calls: readonly Call[]) => {
    await machine.disk.mkdir(dirname(file), { recursive: true })
    await writeAtomic(file, writtenCalls(calls), machine)
  }

  /** The calls that count. What the file is not believed for is put right in it. */
  async function settled(): Promise<Call[]> {
    const { calls, problem } = await readCallRecord(file, machine.disk)
    if (!calls) {
      const aside = await setAside(file, machine)
      const spent = Array.from({ length: limit }, () => callNow(clock))
      await write(spent)
      await note(`${unusable(problem)}; it is set aside as ${aside}`)
      return spent
    }
    const recent = recentCalls(calls, clock)
    if (calls.some(call => isFromFuture(call, clock))) {
      await note('calls.json has calls in the future: they count as made now')
    }
    // By the present clocks at once: a call that is seen again and again must not stay new.
    if (!calls.every(call => isOfThisStart(call, clock))) await write(recent)
    return recent
  }

  /** @returns false, with nothing done, while another process does not let go of the record */
  async function alone(work: () => Promise<unknown>): Promise<boolean> {
    const lock = await takeLock(locks, 'calls', patience, machine)
    if (!lock) return false
    try {
      await work()
      return true
    } finally {
      await lock.release()
    }
  }

  return {
    async take() {
      const isDone = await alone(async () => {
        const calls = await settled()
        const { until } = countUse(calls, limit, clock)
        if (until !== null) throw new BudgetSpentError(limit, until)
        await write([...calls, callNow(clock)])
      })
      if (!isDone) throw new Error('The record of calls is locked by another process')
    },
    async settle() {
      // A process that does not let go of the record is at work on it.
      await alone(settled)
    },
    async use() {
      const { calls, problem } = await readCallRecord(file, machine.disk)
      if (calls) return countUse(recentCalls(calls, clock), limit, clock)
      return { used: limit, left: 0, until: clock.now() + window, note: unusable(problem) }
    },
  }
}

const unusable = (problem: string) =>
  `calls.json cannot be used: ${problem}. The budget counts as just spent`

const callNow = ({ now, uptime, boot }: MachineClock): Call => ({
  at: now(),
  uptime: uptime(),
  boot,
})

const isFromFuture = (call: Call, clock: MachineClock) =>
  !isOfThisStart(call, clock) && call.at > clock.now() + clockTolerance

/** The calls within the window by the present clocks, oldest first. */
const recentCalls = (calls: readonly Call[], clock: MachineClock): Call[] =>
  calls
    .filter(call => ageOf(call, clock) < window)
    .map(call => rebase(call, clock))
    .sort((a, b) => a.at - b.at)

/** @param calls - within the window, oldest first */
function countUse(calls: readonly Call[], limit: number, clock: MachineClock): BudgetUse {
  const left = Math.max(0, limit - calls.length)
  // With all but `limit - 1` calls gone from the window, one more may be made.
  const last = calls[calls.length - limit]
  const until = last ? clock.now() + window - ageOf(last, clock) : null
  return { used: calls.length, left, until }
}
