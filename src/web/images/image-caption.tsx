import type { ReactNode } from 'react'
import { imageLabel, type PicturedCraft } from './image-subject.ts'
import { PictureCaption } from './picture-caption.tsx'

/** The caption of a craft's picture, or of the drawing in its place. */
export function ImageCaption({
  spacecraft,
  hasFailed,
  children,
}: {
  spacecraft: PicturedCraft
  /** A drawing stands for the picture, which could not be loaded. */
  hasFailed?: boolean | undefined
  children?: ReactNode
}) {
  return (
    <PictureCaption
      label={imageLabel(hasFailed ? { ...spacecraft, image: null } : spacecraft)}
      image={spacecraft.image}
      hasFailed={hasFailed}
    >
      {children}
    </PictureCaption>
  )
}
