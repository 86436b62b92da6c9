/**
 * How Python reads text, because LL2 is a Django application and its parameters are read by
 * `str.strip`, `str.split` and `int`. JavaScript's own functions differ at the edges.
 */

// What Python takes for white space; unlike JavaScript's \s it has U+0085 and lacks U+FEFF.
// `str` methods also count the separators U+001C to U+001F, which `int` does not.
const numberSpace =
  '\\t-\\r\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const textSpace = `${numberSpace}\\x1c-\\x1f`
// Marked, so that no browser gets what only a server reads.
const aroundNumbers = /* @__PURE__ */ new RegExp(`[${numberSpace}]`)
const aroundText = new RegExp(`[${textSpace}]`)
const separators = /* @__PURE__ */ new RegExp(`[${textSpace},]+`)

/** Python's `str.strip()`. */
export const strip = (text: string): string => trim(text, aroundText)

// Not /[space]+$/, which takes quadratic time on a long run of spaces inside the text.
function trim(text: string, space: RegExp): string {
  let start = 0
  let end = text.length
  while (start < end && space.test(text.charAt(start))) start++
  while (end > start && space.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** The terms of an LL2 search: split at commas and white space, NUL characters dropped. */
export function searchTerms(text: string): string[] {
  return text.replaceAll('\0', '').split(separators).filter(Boolean)
}

// Beyond this Python refuses to read a number at all (sys.set_int_max_str_digits).
const maxDigits = 4300

/**
 * Python's `int(text)`: surrounding white space, a sign, underscores between digits and the
 * decimal digits of every script are accepted.
 * @returns null where Python raises ValueError
 */
export function parseInteger(text: string): bigint | null {
  const match = /^([-+]?)(\p{Nd}+(?:_\p{Nd}+)*)$/u.exec(trim(text, aroundNumbers))
  if (!match?.[2]) return null
  const digits = Array.from(match[2].replaceAll('_', ''), digitValue).join('')
  if (digits.length > maxDigits) return null
  return match[1] === '-' ? -BigInt(digits) : BigInt(digits)
}

/** Unicode gives every script ten consecutive digits starting at a zero: count back to it. */
function digitValue(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit
  const code = digit.codePointAt(0) ?? 0
  // The mathematical digits are five such decades without a gap.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10)
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}
