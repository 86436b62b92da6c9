import type { Work } from '#engine/work.ts'
import { isNestedDeeper } from './nesting.ts'
import { parseLines } from './parse-lines.ts'

/** A text that holds no data which could be used; the message says why. */
export class TextError extends Error {
  override name = 'TextError'
}

/**
 * Parses the bytes of a JSON text. A snapshot as we write it has one record a line and is parsed
 * line by line; any other text is one step.
 * @throws TextError
 */
export function* parseJson(bytes: Buffer): Work<unknown> {
  return (yield* parseLines(bytes, parseText)) ?? parseText(bytes)
}

/**
 * How many lists and objects may lie within one another. LL2's records have about ten; what is
 * nested hundreds deep is no record, but could exhaust the stack of whoever walks through it.
 */
const deepest = 500

function parseText(bytes: Buffer): unknown {
  const text = decode(bytes)
  if (isNestedDeeper(text, deepest))
    throw new TextError(`it is nested deeper than ${deepest} levels`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new TextError(`it is not JSON: ${reason}`, { cause })
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Buffer): string {
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    throw new TextError('it cannot be read: it is not UTF-8 text', { cause })
  }
}
