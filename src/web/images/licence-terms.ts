/** What a licence lets one do with a picture, in plain words. It is a guide, not the terms. */
export interface LicenceTerms {
  /** Whether a picture may be used again without asking anybody. */
  reuse: 'yes' | 'with-conditions' | 'ask' | 'unknown'
  text: string
}

const unknown: LicenceTerms = {
  reuse: 'unknown',
  text: 'No licence is recorded, which is no permission. Ask whoever made the picture before you reuse it.',
}
const other: LicenceTerms = {
  reuse: 'ask',
  text: 'Read its terms before you reuse the picture.',
}
const zero: LicenceTerms = {
  reuse: 'yes',
  text: 'Its author gave up all rights that the law lets one give up: use and change it for any purpose. Credit is not required.',
}
const publicDomain: LicenceTerms = {
  reuse: 'yes',
  text: 'No copyright is known to protect it: use and change it for any purpose. Other rights, such as those of people shown, may remain.',
}
// https://www.nasa.gov/nasa-brand-center/images-and-media/
const nasa: LicenceTerms = {
  reuse: 'with-conditions',
  text: 'NASA’s material is generally not under copyright in the United States. Name NASA as the source and do not suggest that it endorses you. Logos, people who can be recognised, and parts that belong to others may need permission.',
}
// https://www.esa.int/ESA_Multimedia/Terms_and_conditions_of_use_of_images_and_videos_available_on_the_esa_website
const esa: LicenceTerms = {
  reuse: 'with-conditions',
  text: 'Use it for education, editorial work or information, and credit it as ESA asks. Commercial use needs a licence from ESA, and parts that belong to others need theirs.',
}

/** The six Creative Commons licences in use: https://creativecommons.org/share-your-work/cclicenses/ */
const creativeCommons = new Map<string, LicenceTerms>(
  ['by', 'by-sa', 'by-nc', 'by-nd', 'by-nc-sa', 'by-nc-nd'].map(code => [
    code,
    { reuse: 'with-conditions', text: conditionsOf(code.split('-')) },
  ]),
)

function conditionsOf(elements: readonly string[]): string {
  const isFixed = elements.includes('nd')
  return [
    isFixed ? 'Use it unchanged' : 'Use and change it',
    elements.includes('nc') ? ', but not commercially' : ', also commercially',
    '. Credit its author',
    isFixed ? ' and link to the licence.' : ', link to the licence and say if you changed it.',
    isFixed ? ' Changed versions may not be shared.' : '',
    elements.includes('sa') ? ' What you make of it must be shared under the same licence.' : '',
  ].join('')
}

/**
 * What a licence allows, as far as its name, or else its address, tells.
 * @param name - as LL2 records it: "CC BY-NC 2.0", "ESA Standard Licence", "Unknown"
 */
export function licenceTerms(name: string, link?: string | null): LicenceTerms {
  const words = name.trim().toLowerCase()
  if (words === '' || words === 'unknown') return unknown
  if (/^(cc[ -]?0|cc[ -]zero|creative commons zero)\b/.test(words)) return zero
  if (/^(cc )?public domain\b/.test(words)) return publicDomain
  if (/^nasa\b.*\bguidelines\b/.test(words)) return nasa
  if (/^esa standard licen[cs]e\b/.test(words)) return esa
  return creativeCommons.get(codeOfName(words) ?? '') ?? byAddress(link) ?? other
}

/** "cc by-nc 2.0" and "creative commons attribution-noncommercial 2.0" are both "by-nc". */
function codeOfName(words: string): string | undefined {
  const short = words
    .replace(/^creative commons/, 'cc')
    .replace('attribution', 'by')
    .replace(/non-?commercial/, 'nc')
    .replace(/share-?alike/, 'sa')
    .replace(/no-?deriv(ative|ative work)?s?\b/, 'nd')
  const [, code] = /^cc[ -](by(?:[ -](?:nc|nd|sa))*)(?![a-z-])/.exec(short) ?? []
  return code?.replaceAll(' ', '-')
}

function byAddress(link: string | null | undefined): LicenceTerms | undefined {
  const [, kind, code = ''] =
    /^https?:\/\/creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\//.exec(link ?? '') ?? []
  if (kind === 'licenses') return creativeCommons.get(code)
  return { zero, mark: publicDomain }[code]
}

/** Whether a picture may be used again without asking, under whatever conditions. */
export const allowsReuse = ({ reuse }: LicenceTerms): boolean =>
  reuse === 'yes' || reuse === 'with-conditions'
