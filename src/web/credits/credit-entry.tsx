import type { CreditedPicture } from '#ll2/credits.ts'
import { FramedImage } from '../images/framed-image.tsx'
import { imageCredit } from '../images/image-credit.ts'
import { OriginalLink } from '../images/original-link.tsx'
import { PictureCaption } from '../images/picture-caption.tsx'
import { pictureLabel } from './picture-label.ts'
import { PictureUses } from './picture-uses.tsx'

/** One picture with its caption and what shows it. */
export function CreditEntry({ picture }: { picture: CreditedPicture }) {
  const { image, uses } = picture
  const label = pictureLabel(picture)
  const configuration = uses[0]?.configuration ?? null
  return (
    <figure className="grid grid-cols-[7rem_minmax(0,1fr)] items-start gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)] [&>figcaption]:-mt-1 [&>figcaption]:pt-0">
      <FramedImage
        image={image}
        alt={imageCredit(image).title ?? label}
        configuration={configuration}
        inscription={configuration?.name ?? ''}
      />
      <PictureCaption
        label={label}
        image={image}
        configuration={configuration}
        rights={<OriginalLink image={image} />}
      >
        <PictureUses uses={uses} />
      </PictureCaption>
    </figure>
  )
}
