import { NotFoundError, NotInCopyError } from '../ui/errors.ts'
import { httpSourceAt } from './http-source.ts'
import type { Source } from './source.ts'

/** Where a static site keeps an answer of the API, below its folder. No two answers share a file. */
export const answerFile = (path: string): string =>
  `/answers${path
    .replace(/\/$/, '')
    .replace(
      /[^A-Za-z0-9./_=,-]/g,
      char => `~${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )}.json`

/**
 * Asks for answers that were written into files ahead.
 * @param folder - of the static site, without a slash at its end
 */
export function fileSource(folder: string): Source {
  const files = httpSourceAt(path => folder + answerFile(path))
  return {
    async ask(path, expected, signal) {
      try {
        return await files.ask(path, expected, signal)
      } catch (error) {
        // All that exists has a file. Questions about it are without end, and most have none.
        if (!(error instanceof NotFoundError && path.includes('?'))) throw error
        throw new NotInCopyError(`No file answers ${path}`, { cause: error })
      }
    },
  }
}
