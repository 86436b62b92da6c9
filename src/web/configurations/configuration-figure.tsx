import type { Image } from '#ll2/image.ts'
import type { DrawnConfiguration } from '../images/drawn-configuration.ts'
import { FramedImage } from '../images/framed-image.tsx'
import { PictureCaption } from '../images/picture-caption.tsx'
import { PictureRights } from '../images/picture-rights.tsx'

/** A configuration's picture with what one may do with it, as it leads a page. */
export function ConfigurationFigure({
  of,
  what,
}: {
  of: DrawnConfiguration & { image?: Image | null | undefined }
  /** What it is to the page, for those who do not see it. */
  what: string
}) {
  const { name, image } = of
  return (
    <figure className="lg:sticky lg:top-6 lg:self-start">
      <FramedImage
        image={image}
        alt={`${name}, ${what}`}
        configuration={of}
        inscription={name}
        size="detail"
        priority="first"
      />
      <PictureCaption
        label={`Picture of the configuration ${name}`}
        image={image}
        configuration={of}
        rights={image && <PictureRights image={image} subject={name} />}
      />
    </figure>
  )
}
