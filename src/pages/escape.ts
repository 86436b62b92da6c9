const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML, in an element or between double quotes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, char => escapes[char] ?? char)

/** A value as JSON within a script element, which nothing in it can end. */
export const scriptText = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c')
