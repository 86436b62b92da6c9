/**
 * How Python reads text, because LL2 is a Django application and its parameters are read by
 * `str.strip`, `str.split` and `int`. JavaScript's own functions differ at the edges.
 */

// Python's `str.isspace` for the separators; unlike JavaScript's \s it has U+001C-U+001F and
// U+0085, and lacks U+FEFF.
const space =
  '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const leading = new RegExp(`^[${space}]+`)
const trailing = new RegExp(`[${space}]+$`)
const separators = new RegExp(`[${space},]+`)

/** Python's `str.strip()`. */
export function strip(text: string): string {
  return text.replace(leading, '').replace(trailing, '')
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
  const match = /^([-+]?)(\p{Nd}+(?:_\p{Nd}+)*)$/u.exec(strip(text))
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
