import type { LicenseCredits } from '#ll2/credits.ts'
import { licenceTerms } from '#ll2/licences/licence-terms.ts'
import { plural } from '../format/count.ts'
import { safeLink } from '../format/safe-link.ts'
import { hasAuthor } from '../images/has-author.ts'
import { LicenceVerdicts } from '../images/licence-verdicts.tsx'
import { useParts } from '../ui/parts.tsx'
import { CreditEntry } from './credit-entry.tsx'
import { licenceAnchor, licenceTitle } from './licence-title.ts'

/** All pictures of one licence. */
export function LicenceSection({ license, pictures }: LicenseCredits) {
  const link = safeLink(license?.link)
  const terms = licenceTerms(license)
  const nameless = pictures.filter(({ image }) => !hasAuthor(image)).length
  const { shown, ways } = useParts(pictures, 200, 'picture')
  return (
    <section aria-labelledby={licenceAnchor(license)} className="mt-14">
      <h2 id={licenceAnchor(license)} tabIndex={-1} className="scroll-mt-6 text-xl tracking-tight">
        {licenceTitle(license)}
      </h2>
      <p className="mt-2 max-w-prose text-sm text-quiet">
        {plural(pictures.length, 'picture')}, each with the craft it is shown for
        {link && (
          <>
            {' · '}
            <a href={link} rel="noopener license" className="link">
              Read the licence
            </a>
          </>
        )}
      </p>
      <details className="mt-1 max-w-prose text-sm text-quiet">
        <summary className="link min-h-8 w-fit py-1">May I use these pictures?</summary>
        <LicenceVerdicts terms={terms} />
        {nameless > 0 && (
          <p className="mt-1">
            Of {plural(nameless, 'picture')}: {terms.withoutAuthor}
          </p>
        )}
      </details>
      {ways}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists */}
      <ul role="list" className="mt-5 grid gap-x-10 md:grid-cols-2 xl:grid-cols-3">
        {shown.map(picture => (
          <li key={picture.image.id} className="border-t border-line py-5">
            <CreditEntry picture={picture} />
          </li>
        ))}
      </ul>
    </section>
  )
}
