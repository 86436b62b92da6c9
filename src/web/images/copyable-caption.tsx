import { imageLabel } from './image-label.ts'
import { imageSubject, type PicturedCraft } from './image-subject.ts'
import { PictureCaption } from './picture-caption.tsx'
import { PictureRights } from './picture-rights.tsx'

/** The caption of a craft's picture, with what one may do with it and its credit to copy. */
export function CopyableCaption({ spacecraft }: { spacecraft: PicturedCraft }) {
  const { image, spacecraft_config: config } = spacecraft
  return (
    <PictureCaption
      label={imageLabel(spacecraft)}
      image={image}
      configuration={config}
      rights={image && <PictureRights image={image} subject={imageSubject(spacecraft)} />}
    />
  )
}
