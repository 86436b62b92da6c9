import { creativeCommonsCodes } from './creative-commons-code.ts'
import type { LicenceTerms } from './verdict.ts'

/** What the six licences allow, by their codes. */
export const creativeCommonsTerms = Object.fromEntries(
  creativeCommonsCodes.map(code => [code, termsOf(code.split('-'))]),
) as Record<(typeof creativeCommonsCodes)[number], LicenceTerms>

function termsOf(elements: readonly string[]): LicenceTerms {
  const has = (element: string) => elements.includes(element)
  return {
    verdicts: {
      commercial: has('nc')
        ? { answer: 'no', reason: 'The licence is for use that is not commercial.' }
        : { answer: 'conditions', reason: 'Name its author and link to the licence.' },
      changed: has('nd')
        ? { answer: 'no', reason: 'Changed versions may not be shared.' }
        : {
            answer: 'conditions',
            reason: has('sa')
              ? 'Name its author, link to the licence, say that you changed it, and share what you make under the same licence.'
              : 'Name its author, link to the licence and say that you changed it.',
          },
      uncredited: {
        answer: 'no',
        reason: 'Its author is to be named, with a link to the licence.',
      },
    },
    withoutAuthor:
      'No author is recorded, and this licence asks you to name one: find the author where the picture was published before you use it.',
  }
}
