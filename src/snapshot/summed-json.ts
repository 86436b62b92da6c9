import { createHash } from 'node:crypto'

/**
 * An object as JSON that begins with a checksum of the rest: what was written by halves, or changed
 * since, is told from what is whole.
 * @param text - the JSON of an object that has members
 */
export const withSum = (text: string): string => `${sumStart}${sumOf(text)}",${text.slice(1)}`

/** How such a text begins. */
export const sumStart = '{"sum":"'

const pattern = /^\{"sum":"([0-9a-f]{16})",(.*)$/s

/** The data of such a text as it was written, without the checksum; undefined for any other. */
export function readSummed(written: string): unknown {
  const [, sum, rest] = pattern.exec(written) ?? []
  const text = `{${rest}`
  return sum === sumOf(text) ? JSON.parse(text) : undefined
}

/** First 16 hex digits of the SHA-256. */
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
