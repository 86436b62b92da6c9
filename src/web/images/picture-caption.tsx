import type { ReactNode } from 'react'
import type { Image } from '#ll2/image.ts'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import { CreditLine } from './credit-line.tsx'
import { drawingSubject } from './drawing-subject.ts'
import { imageCredit } from './image-credit.ts'
import { useIsDrawn } from './working-sources.ts'

/**
 * The caption of any picture, to stand in its `<figure>`: label, title, credit and licence, or that
 * it is a drawing of ours.
 */
export function PictureCaption({
  label,
  image,
  type,
  rights,
  children,
}: {
  /** Which thing the picture shows. */
  label: string
  image: Image | null | undefined
  /** What is drawn where there is no picture. */
  type: SpacecraftConfigType | null
  /** What is offered of a picture: it goes with it. */
  rights?: ReactNode
  children?: ReactNode
}) {
  const isDrawn = useIsDrawn(image)
  const credit = image && !isDrawn ? imageCredit(image) : null
  return (
    <figcaption className="pt-2 text-xs leading-5 text-quiet">
      {credit ? (
        <>
          <p>{credit.title ? `${label}: ${credit.title}` : label}</p>
          <CreditLine {...credit} />
          {rights}
        </>
      ) : (
        <>
          <p>Drawing of {drawingSubject(type)}</p>
          <p>{image ? 'The picture could not be loaded' : 'No picture available'}</p>
        </>
      )}
      {children}
    </figcaption>
  )
}
