import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants'
import * as v from 'valibot'
import { writeAtomic } from '#snapshot/write-atomic.ts'
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
}

export interface RequestBudget {
  /**
   * Records a call, then lets it be made: a process killed between the two has made one too few.
   * @throws BudgetSpentError
   */
  take(): Promise<void>
  use(): Promise<BudgetUse>
}

interface Options {
  dataFolder: string
  /** Calls in any hour. */
  limit: number
  now: () => number
}

// LL2 counts a call when it arrives, which is later than when it is recorded here.
const window = millisecondsInHour + 2 * millisecondsInMinute
const patience = 10_000

/** The calls that all processes sharing a data folder may make together. */
export function openRequestBudget({ dataFolder, limit, now }: Options): RequestBudget {
  const { calls: file, locks } = dataPaths(dataFolder)

  const recent = async () => {
    const present = now()
    const calls = await readCalls(file, limit, present)
    return calls.filter(call => call > present - window)
  }

  return {
    async take() {
      const lock = await takeLock(locks, 'calls', patience)
      if (!lock) throw new Error(`The record of calls ${file} is locked by another process`)
      try {
        const calls = await recent()
        const { until } = countUse(calls, limit)
        if (until !== null) throw new BudgetSpentError(limit, until)
        await mkdir(dirname(file), { recursive: true })
        await writeAtomic(file, JSON.stringify([...calls, now()]))
      } finally {
        await lock.release()
      }
    },
    use: async () => countUse(await recent(), limit),
  }
}

/** @param calls - within the window, oldest first */
function countUse(calls: readonly number[], limit: number): BudgetUse {
  const left = Math.max(0, limit - calls.length)
  // With all but `limit - 1` calls gone from the window, one more may be made.
  const last = calls[calls.length - limit]
  return { used: calls.length, left, until: last === undefined ? null : last + window }
}

const callsSchema = v.array(v.number())

/**
 * The recorded calls in rising order. A call that a clock set back since would put in the future
 * counts as made now; a record that cannot be read counts as a budget just spent.
 */
async function readCalls(file: string, limit: number, now: number): Promise<number[]> {
  const text = await readFile(file, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return '[]'
    throw error
  })
  const calls = parseCalls(text) ?? Array.from({ length: limit }, () => now)
  return calls.map(call => Math.min(call, now)).sort((a, b) => a - b)
}

function parseCalls(text: string): number[] | null {
  try {
    return v.parse(callsSchema, JSON.parse(text))
  } catch {
    return null
  }
}
