export type Cell = string | number | boolean | null | undefined

/**
 * What some spreadsheet may reckon with: a sign at the beginning of the text, of a line or after
 * any other control character, whatever blank or invisible stands before it; ＝＋－＠ too. A text
 * that begins with an apostrophe or a control character is taken along.
 */
const needsGuard = /(?:^|[\p{Cc}\p{Zl}\p{Zp}])[\p{Zs}\p{Cf}]*[=+\-@＝＋－＠]|^['\p{Cc}]/u

/**
 * Writes one cell of a CSV file (RFC 4180). Every text is in quotes, so that whatever it holds
 * belongs to it; an apostrophe stands before one that might be taken for a formula, and before one
 * that begins with an apostrophe itself: a reader that takes one apostrophe off the beginning of a
 * text has the value as it was. What is unknown is empty, without quotes.
 *
 * Half a surrogate pair is in no UTF-8: it arrives as U+FFFD. The JSON has it escaped.
 */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const guarded = needsGuard.test(value) ? `'${value}` : value
  return `"${guarded.replaceAll('"', '""')}"`
}
