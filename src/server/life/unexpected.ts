import type { Logger } from 'pino'

/**
 * Logs errors that nothing caught, and goes on. What is served is whole and never changed in
 * place, so an error in the background spoils none of it; a new process would meet the same one,
 * and its visitors nobody.
 */
export function outliveTheUnexpected(logger: Logger): void {
  // Rejections that nothing handles come here, too.
  process.on('uncaughtException', error => {
    logger.error(error instanceof Error ? error : new Error(String(error)))
  })
}
