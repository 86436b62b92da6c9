const [quote, backslash] = ['"', '\\'].map(char => char.charCodeAt(0))
const opening = new Set(['{', '['].map(char => char.charCodeAt(0)))
const closing = new Set(['}', ']'].map(char => char.charCodeAt(0)))

/**
 * Tells whether a JSON text nests lists and objects deeper than a limit, at the cost of a look at
 * each letter. Parsing millions of levels takes seconds and gigabytes; walking through thousands
 * ends any recursion.
 */
export function isNestedDeeper(text: string, limit: number): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (closing.has(code)) depth -= 1
    else if (opening.has(code)) {
      depth += 1
      if (depth > limit) return true
    }
  }
  return false
}

/** Where the string that begins at a quotation mark ends: at its other one, or with the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quote) {
    at += text.charCodeAt(at) === backslash ? 2 : 1
  }
  return at
}
