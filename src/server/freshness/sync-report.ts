import * as v from 'valibot'

const calls = v.number()

/** How a sync ended, as the sync command tells it with `--json`; see its report. */
const syncReportSchema = v.variant('result', [
  v.object({ result: v.picklist(['published', 'unchanged']), spacecraft: v.number(), calls }),
  v.object({ result: v.literal('postponed'), reason: v.string(), until: v.nullable(v.string()) }),
  v.object({ result: v.literal('refused'), reasons: v.array(v.string()) }),
  v.object({ result: v.literal('failed'), error: v.object({ message: v.string() }) }),
])

export type SyncReport = v.InferOutput<typeof syncReportSchema>

/** Reads the last line of the sync command; undefined when it told nothing. */
export function readSyncReport(stdout: string): SyncReport | undefined {
  try {
    return v.parse(syncReportSchema, JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''))
  } catch {
    return undefined
  }
}

/** A sync that came to no end of its own. */
export const failedReport = (message: string): SyncReport => ({
  result: 'failed',
  error: { message },
})

/** Why nothing was published; null when something was, or nothing had changed. */
export function causeOf(report: SyncReport): string | null {
  switch (report.result) {
    case 'failed':
      return report.error.message
    case 'refused':
      return report.reasons.join('; ')
    case 'postponed':
      return report.reason
    default:
      return null
  }
}
