import type { ReactNode } from 'react'
import type { Image } from '#ll2/image.ts'
import { loadLater } from '../later/load-later.tsx'
import { CreditLine } from './credit-line.tsx'
import type { DrawnConfiguration } from './drawn-configuration.ts'
import { imageCredit } from './image-credit.ts'
import { useIsDrawn } from './working-sources.ts'

const DrawnSubject = loadLater(
  'images/drawn-subject',
  async () => (await import('./drawn-subject.tsx')).DrawnSubject,
  () => 'Drawing',
)

/**
 * The caption of any picture, to stand in its `<figure>`: label, title, credit and licence, or that
 * it is a drawing of ours.
 */
export function PictureCaption({
  label,
  image,
  configuration,
  rights,
  children,
}: {
  /** Which thing the picture shows. */
  label: string
  image: Image | null | undefined
  /** What is drawn where there is no picture. */
  configuration: DrawnConfiguration | null
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
          <p>
            <CreditLine {...credit} />
          </p>
          {rights}
        </>
      ) : (
        <>
          <p className="min-h-5">
            <DrawnSubject configuration={configuration} />
          </p>
          <p>{image ? 'The picture could not be loaded' : 'No picture available'}</p>
        </>
      )}
      {children}
    </figcaption>
  )
}
