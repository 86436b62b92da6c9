import { type Answered, askValue } from '#answers/ask-value.ts'
import { inTurns } from '../http/turns.ts'
import type { Site } from '../site.ts'

/** Asks for what the API answers at an address, as a value. */
export type Ask = (address: string, base: string) => Promise<Answered>

/**
 * Makes the way by which our own pages ask for their data, without HTTP.
 * @param status - what `/catalogue/status` answers: it tells of this server, not of the data alone
 */
export const createAsk =
  (
    { answers }: Pick<Site, 'answers'>,
    status: () => Promise<unknown>,
    onError: (error: Error) => void,
  ): Ask =>
  async (address, base) => {
    try {
      if (address === '/catalogue/status') return { status: 200, body: await status() }
      return await inTurns(askValue(answers, address, base))
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)))
      return { status: 500, body: null }
    }
  }
