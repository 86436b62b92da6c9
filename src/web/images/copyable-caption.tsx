import { CopyCredit } from './copy-credit.tsx'
import { ImageCaption } from './image-caption.tsx'
import { imageSubject, type PicturedCraft } from './image-subject.ts'

/** The caption of a craft's picture, with its credit to copy. */
export function CopyableCaption({
  spacecraft,
  hasFailed,
}: {
  spacecraft: PicturedCraft
  /** A drawing stands for the picture, which could not be loaded. */
  hasFailed?: boolean
}) {
  const { image } = spacecraft
  return (
    <ImageCaption spacecraft={spacecraft} hasFailed={hasFailed}>
      {image && !hasFailed && <CopyCredit image={image} subject={imageSubject(spacecraft)} />}
    </ImageCaption>
  )
}
