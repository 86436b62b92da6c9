import * as v from 'valibot'
import type { Disk } from '#machine/disk.ts'
import type { MachineClock } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { hasCode } from '#snapshot/has-code.ts'
import { readRegularFile } from '#snapshot/read-regular-file.ts'
import { readSummed, sumStart, withSum } from '#snapshot/summed-json.ts'

/** When a call was made, by both clocks of the machine that made it. */
export interface Call {
  /** Milliseconds since 1970. */
  at: number
  /** Milliseconds since the machine was started. */
  uptime: number
  boot: string
}

/** What the file of calls says, or why it says nothing. */
export type CallRecord = { calls: Call[]; problem: null } | { calls: null; problem: string }

const callSchema = v.object({ at: v.number(), uptime: v.number(), boot: v.string() })
// Earlier versions kept the time on the wall alone.
const earlierSchema = v.pipe(
  v.number(),
  v.transform(at => ({ at, uptime: 0, boot: 'unknown' })),
)
const callsSchema = v.array(v.union([callSchema, earlierSchema]))
const recordSchema = v.pipe(
  v.object({ calls: callsSchema }),
  v.transform(({ calls }) => calls),
)

/** Many times what a record of any sensible budget takes. */
const longest = 16 * 1024 * 1024

/** Reads the record of calls; where there is none, none were made. */
export async function readCallRecord(
  file: string,
  disk: Disk = thisMachine.disk,
): Promise<CallRecord> {
  try {
    const text = (await readRegularFile(file, longest, disk)).toString('utf8')
    const isSummed = text.startsWith(sumStart)
    // Earlier versions wrote the list alone.
    const { success, output } = isSummed
      ? v.safeParse(recordSchema, readSummed(text))
      : v.safeParse(callsSchema, JSON.parse(text))
    if (success) return { calls: output, problem: null }
    const problem = isSummed ? 'it was changed since it was written' : 'it is no list of calls'
    return { calls: null, problem }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return { calls: [], problem: null }
    return { calls: null, problem: problemOf(error) }
  }
}

/** A record as it is written: a number in it that changes is not believed. */
export const writtenCalls = (calls: readonly Call[]): string => withSum(JSON.stringify({ calls }))

function problemOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is not JSON'
  if (!(error instanceof Error)) return String(error)
  // What the system says names the path.
  return 'code' in error ? `it cannot be read (${error.code})` : error.message
}

/** Whether the time since the start of the machine tells how long ago a call was. */
export const isOfThisStart = (call: Call, clock: MachineClock): boolean =>
  call.boot === clock.boot && call.uptime <= clock.uptime()

/**
 * Milliseconds since a call. Of the same start of the machine the time since then tells, whatever
 * was done to the clock on the wall. Of any other the wall tells; a call it puts in the future
 * counts as made now.
 */
export const ageOf = (call: Call, clock: MachineClock): number =>
  isOfThisStart(call, clock) ? clock.uptime() - call.uptime : Math.max(0, clock.now() - call.at)

/** The call by this start's clocks, so that from now on the clock on the wall cannot move it. */
export function rebase(call: Call, clock: MachineClock): Call {
  const age = ageOf(call, clock)
  return { at: clock.now() - age, uptime: clock.uptime() - age, boot: clock.boot }
}
