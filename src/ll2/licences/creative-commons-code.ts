/** The six licences in use: https://creativecommons.org/share-your-work/cclicenses/ */
export const creativeCommonsCodes = [
  'by',
  'by-sa',
  'by-nc',
  'by-nd',
  'by-nc-sa',
  'by-nc-nd',
] as const

/** A licence or one of the two marks: that rights were given up, or that none are known. */
export type CreativeCommonsCode = (typeof creativeCommonsCodes)[number] | 'zero' | 'mark'

/**
 * "cc by-nc 2.0" and "creative commons attribution-noncommercial 2.0" are both "by-nc".
 * @param words - a licence's name in lower case
 */
export function codeOfName(words: string): CreativeCommonsCode | undefined {
  const short = words
    .replace(/^creative commons/, 'cc')
    .replace('attribution', 'by')
    .replace(/non-?commercial/, 'nc')
    .replace(/share-?alike/, 'sa')
    .replace(/no-?deriv(ative|ative work)?s?\b/, 'nd')
  if (/^cc[ -]?(0|zero)\b/.test(short)) return 'zero'
  const [, code] = /^cc[ -](by(?:[ -](?:nc|nd|sa))*)(?![a-z-])/.exec(short) ?? []
  return licenceOf(code)
}

/** The same by the address of the terms. */
export function codeOfAddress(link: string | null | undefined): CreativeCommonsCode | undefined {
  const [, kind, code] =
    /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\//.exec(
      link ?? '',
    ) ?? []
  if (kind === 'licenses') return licenceOf(code)
  return (['zero', 'mark'] as const).find(mark => mark === code)
}

/** Whatever the order of its elements: the first version had "by-nd-nc". */
function licenceOf(code: string | undefined): CreativeCommonsCode | undefined {
  const elements = (text: string) => String(text.split(/[ -]/).sort())
  return creativeCommonsCodes.find(known => code && elements(known) === elements(code))
}
