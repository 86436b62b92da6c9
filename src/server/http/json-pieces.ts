import type { Pieces } from './pieces.ts'

interface Layout {
  /** Spaces before each level; 0 for all in one line. */
  indent?: number
  /** Replaces a value, of which the name is known where it is a member, as it is written. */
  replace?: (value: unknown, name?: string) => unknown
}

/** Longer lists are written item by item. */
const shortList = 8

/**
 * Writes what `JSON.stringify` does in pieces, so that neither a long page nor a record with
 * thousands of flights is written at once.
 */
export function jsonPieces(value: unknown, { indent = 0, replace = same }: Layout = {}): Pieces {
  const separator = indent ? ': ' : ':'
  const newLine = (depth: number) => (indent ? `\n${' '.repeat(indent * depth)}` : '')

  function whole(member: unknown, name: string | undefined, depth: number): string {
    const text = JSON.stringify(replace(member, name), null, indent) ?? 'null'
    // Texts hold no line breaks: they are escaped.
    return depth && indent ? text.replaceAll('\n', newLine(depth)) : text
  }

  function* write(member: unknown, name: string | undefined, depth: number): Generator<string> {
    if (isLongList(member)) {
      for (const [place, item] of member.entries()) {
        yield (place ? ',' : '[') + newLine(depth + 1)
        yield* write(item, undefined, depth + 1)
      }
      yield `${newLine(depth)}]`
    } else if (holdsLongList(member)) {
      let before = '{'
      for (const [key, inner] of Object.entries(member)) {
        if (inner === undefined) continue
        yield before + newLine(depth + 1) + JSON.stringify(key) + separator
        yield* write(inner, key, depth + 1)
        before = ','
      }
      yield `${newLine(depth)}}`
    } else {
      yield whole(member, name, depth)
    }
  }

  return write(value, undefined, 0)
}

const same = (value: unknown) => value

const isLongList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > shortList

const holdsLongList = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).some(isLongList)
