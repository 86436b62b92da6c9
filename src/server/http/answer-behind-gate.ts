import type { Context } from 'hono'
import type { Work } from '#engine/work.ts'
import type { Detail } from '#ll2/errors.ts'
import type { Gate } from './gate.ts'
import { refuseForNow, retryAfter } from './refusal.ts'
import { inTurns } from './turns.ts'

/** Reading what an address of more letters asks for is work of its own. */
export const longTarget = 1024

/** Answers what takes long to make as soon as a place is free; it is kept until the answer is made. */
export async function answerBehindGate(
  c: Context,
  gate: Gate,
  work: Work<Response | Promise<Response>>,
): Promise<Response> {
  const leave = await gate.enter(c.req.raw.signal)
  if (!leave) return refuseBusy()
  try {
    return await inTurns(work)
  } finally {
    leave()
  }
}

/** What is told while too many ask for what takes long. */
export const busy: Detail = {
  detail: `Too many requests of this kind at once. Try again in ${retryAfter} seconds.`,
}

export const refuseBusy = (): Response => refuseForNow(busy)
