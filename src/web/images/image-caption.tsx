import type { ReactNode } from 'react'
import { imageLabel, type PicturedCraft } from './image-subject.ts'
import { PictureCaption } from './picture-caption.tsx'

/** The caption of a craft's picture, or of the drawing in its place. */
export function ImageCaption({
  spacecraft,
  children,
}: {
  spacecraft: PicturedCraft
  children?: ReactNode
}) {
  return (
    <PictureCaption label={imageLabel(spacecraft)} image={spacecraft.image}>
      {children}
    </PictureCaption>
  )
}
