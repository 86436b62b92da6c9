/**
 * How many arrays and objects may lie within one another. LL2's records have about ten; what is
 * nested a thousand deep is no record, but could exhaust the stack of whoever walks through it.
 */
export const deepest = 1000

const code = (char: string) => char.charCodeAt(0)
const openArray = code('[')
const closeArray = code(']')
const openObject = code('{')
const closeObject = code('}')
const quote = code('"')
const backslash = code('\\')

/**
 * Tells whether a JSON text is nested deeper than `deepest`, in one pass and no memory: parsing
 * it to find out would take both. Whether it is JSON is not looked at.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0
  for (let place = 0; place < text.length; place += 1) {
    const char = text.charCodeAt(place)
    if (char === quote) place = endOfString(text, place)
    else if (char === openArray || char === openObject) depth += 1
    else if (char === closeArray || char === closeObject) depth -= 1
    if (depth > deepest) return true
  }
  return false
}

/** Where the string that begins at a place has its last quote, or the text its end. */
function endOfString(text: string, start: number): number {
  let end = start
  do {
    end = text.indexOf('"', end + 1)
    if (end < 0) return text.length
  } while (isEscaped(text, end))
  return end
}

function isEscaped(text: string, place: number): boolean {
  let before = place - 1
  while (text.charCodeAt(before) === backslash) before -= 1
  return (place - before) % 2 === 0
}
