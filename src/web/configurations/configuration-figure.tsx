import type { Image } from '#ll2/image.ts'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import { FramedImage } from '../images/framed-image.tsx'
import { PictureCaption } from '../images/picture-caption.tsx'
import { PictureRights } from '../images/picture-rights.tsx'

/** A configuration's picture with what one may do with it, as it leads a page. */
export function ConfigurationFigure({
  of: { name, image, type },
  what,
}: {
  of: {
    name: string
    image?: Image | null | undefined
    type: SpacecraftConfigType | null
  }
  /** What it is to the page, for those who do not see it. */
  what: string
}) {
  return (
    <figure className="lg:sticky lg:top-6 lg:self-start">
      <FramedImage
        image={image}
        alt={`${name}, ${what}`}
        type={type}
        inscription={name}
        size="detail"
        priority="first"
      />
      <PictureCaption
        label={`Picture of the configuration ${name}`}
        image={image}
        type={type}
        rights={image && <PictureRights image={image} subject={name} />}
      />
    </figure>
  )
}
