import { CopyCredit } from './copy-credit.tsx'
import { ImageCaption } from './image-caption.tsx'
import { imageSubject, type PicturedCraft } from './image-subject.ts'

/** The caption of a craft's picture, with its credit to copy. */
export function CopyableCaption({ spacecraft }: { spacecraft: PicturedCraft }) {
  const { image } = spacecraft
  return (
    <ImageCaption spacecraft={spacecraft}>
      {image && <CopyCredit image={image} subject={imageSubject(spacecraft)} />}
    </ImageCaption>
  )
}
