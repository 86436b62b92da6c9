import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import { FramedImage } from '../images/framed-image.tsx'
import { PictureCaption } from '../images/picture-caption.tsx'
import { PictureRights } from '../images/picture-rights.tsx'

/** What leads a family's page: LL2 has no pictures of families, but of their configurations. */
export function FamilyFigure({ own }: { own: readonly ConfigurationEntry[] }) {
  const shown = own.find(({ image }) => image) ?? own[0]
  if (!shown) return null
  const { name, image, type } = shown
  return (
    <figure className="lg:sticky lg:top-6 lg:self-start">
      <FramedImage
        image={image}
        alt={`${name}, a configuration of this family`}
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
