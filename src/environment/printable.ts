/**
 * What a terminal would obey or show otherwise than it is: control characters but for tab and line
 * feed (ESC and C1 begin commands), line separators, marks that turn the direction of text
 * (UAX 9), invisible tags, and halves of a surrogate pair.
 */
const unprintable = /[^\P{C}\t\n]|[\u2028\u2029]/gu

/**
 * Makes a text of unknown origin safe for a terminal or a log: what is not to be shown as it is
 * stands as its code, `\u{1b}`.
 */
export const printable = (text: string): string =>
  text.replace(unprintable, char => `\\u{${char.codePointAt(0)?.toString(16)}}`)
