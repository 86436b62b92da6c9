import type { Image } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/is-known-license.ts'
import { licenceTerms } from '#ll2/licences/licence-terms.ts'
import { CopyCredit } from './copy-credit.tsx'
import { hasAuthor } from './has-author.ts'
import { LicenceVerdicts } from './licence-verdicts.tsx'
import { OriginalLink } from './original-link.tsx'

/**
 * What one may do with a picture, its credit to copy, and the picture itself, to stand in its
 * caption.
 * @param subject - the name of what the picture shows
 */
export function PictureRights({ image, subject }: { image: Image; subject: string }) {
  const terms = licenceTerms(image.license)
  return (
    <div className="print:hidden">
      <details>
        <summary className="w-fit py-0.5 text-accent hover:underline">
          May I use this picture?
        </summary>
        <div className="max-w-prose pb-2">
          <LicenceVerdicts terms={terms} />
          {!hasAuthor(image) && <p className="mt-1">{terms.withoutAuthor}</p>}
          {isKnownLicense(image.license) && (
            <p className="mt-1">This is a guide to the licence, and does not replace its terms.</p>
          )}
        </div>
      </details>
      <CopyCredit image={image} subject={subject} />
      <OriginalLink image={image} />
    </div>
  )
}
