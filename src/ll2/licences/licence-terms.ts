import type { ImageLicense } from '../image.ts'
import { isKnownLicense } from '../is-known-license.ts'
import { type CreativeCommonsCode, codeOfAddress, codeOfName } from './creative-commons-code.ts'
import { creativeCommonsTerms } from './creative-commons-terms.ts'
import type { Purpose } from './purposes.ts'
import type { LicenceTerms, Verdict } from './verdict.ts'

const verdict = (answer: Verdict['answer'], reason: string): Verdict => ({ answer, reason })
const everyPurpose = (same: Verdict): LicenceTerms['verdicts'] => ({
  commercial: same,
  changed: same,
  uncredited: same,
})

const unknown: LicenceTerms = {
  verdicts: everyPurpose(
    verdict('unknown', 'No licence is recorded, which is no permission: ask whoever made it.'),
  ),
  withoutAuthor: 'No author is recorded whom you could ask: use another picture.',
}
const other: LicenceTerms = {
  verdicts: everyPurpose(
    verdict('unknown', 'The catalogue does not know these terms: read them first.'),
  ),
  withoutAuthor: 'No author is recorded: see whether the terms ask for one.',
}
const zero: LicenceTerms = {
  verdicts: {
    commercial: verdict('yes', 'Its author gave up all rights that the law lets one give up.'),
    changed: verdict('yes', 'Its author gave up all rights that the law lets one give up.'),
    uncredited: verdict('yes', 'Its author asks for no credit.'),
  },
  withoutAuthor: 'No author is recorded, and none need be named.',
}
const publicDomain: LicenceTerms = {
  verdicts: {
    commercial: verdict(
      'yes',
      'No copyright is known to protect it, though people shown may have rights of their own.',
    ),
    changed: verdict('yes', 'No copyright is known to protect it.'),
    uncredited: verdict('yes', 'No copyright is known to protect it.'),
  },
  withoutAuthor: 'No author is recorded, and none need be named.',
}
// https://www.nasa.gov/nasa-brand-center/images-and-media/
const nasa: LicenceTerms = {
  verdicts: {
    commercial: verdict(
      'conditions',
      'It may not suggest that NASA endorses you, and logos, people who can be recognised and parts that belong to others need permission.',
    ),
    changed: verdict(
      'conditions',
      'NASA’s material is generally not under copyright in the United States, but it may not mislead or suggest that NASA endorses you.',
    ),
    uncredited: verdict('no', 'NASA asks to be named as the source.'),
  },
  withoutAuthor: 'No author is recorded: NASA asks to be named as the source.',
}
// https://www.esa.int/ESA_Multimedia/Terms_and_conditions_of_use_of_images_and_videos_available_on_the_esa_website
const esa: LicenceTerms = {
  verdicts: {
    commercial: verdict(
      'no',
      'It is for education, editorial work and information; all other use needs a licence from ESA.',
    ),
    changed: verdict(
      'unknown',
      'ESA lets one use, reproduce and show it, which does not say changing: ask ESA first.',
    ),
    uncredited: verdict('no', 'ESA’s copyright is always to be credited.'),
  },
  withoutAuthor: 'No author is recorded: ESA asks for its own name, and for the author’s if known.',
}

const creativeCommons: Readonly<Record<CreativeCommonsCode, LicenceTerms>> = {
  zero,
  mark: publicDomain,
  ...creativeCommonsTerms,
}

/**
 * What a licence allows, as far as its name, or else its address, tells. One that is not recorded
 * allows nothing.
 */
export function licenceTerms(license: ImageLicense | null): LicenceTerms {
  const words = license?.name?.trim().toLowerCase() ?? ''
  if (!isKnownLicense(license) || words === 'unknown') return unknown
  if (/^(cc )?public domain\b/.test(words)) return publicDomain
  if (/^nasa\b.*\bguidelines\b/.test(words)) return nasa
  if (/^esa standard licen[cs]e\b/.test(words)) return esa
  const code = codeOfName(words) ?? codeOfAddress(license.link)
  if (code) return creativeCommons[code]
  return words ? other : unknown
}

/** Whether a picture under such terms may be used so by whoever keeps to the conditions. */
export const allows = ({ verdicts }: LicenceTerms, purpose: Purpose): boolean =>
  ['yes', 'conditions'].includes(verdicts[purpose].answer)
