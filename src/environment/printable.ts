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

/**
 * JSON whose text does nothing to a terminal either. Parsed it is the same value: what stands as
 * code can only be within strings.
 */
export const printableJson = (value: unknown, space?: number): string =>
  JSON.stringify(value, null, space).replace(unprintable, char => {
    const units = Array.from({ length: char.length }, (_, n) => char.charCodeAt(n))
    return units.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
  })

/** The same for a part of a line: what breaks lines makes no new one. */
export const printableInLine = (text: string): string =>
  printable(text.replaceAll(/[\t\n\v\f\r]+/g, ' '))
