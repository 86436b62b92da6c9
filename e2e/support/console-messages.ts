import type { BrowserContext } from '@playwright/test'

/**
 * Collects what a context's pages complain about: uncaught errors, console errors and warnings.
 * @returns the complaints, filled as they come
 */
export function collectComplaints(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('weberror', thrown => {
    complaints.push(`Uncaught: ${String(thrown.error())}`)
  })
  context.on('console', message => {
    if (!['error', 'warning'].includes(message.type())) return
    complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  return complaints
}
