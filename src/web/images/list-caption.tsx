import type { Image } from '#ll2/image.ts'
import { CreditLine } from './credit-line.tsx'
import { imageCredit } from './image-credit.ts'
import { useIsDrawn } from './working-sources.ts'

/**
 * The short caption of a picture in a list: credit and licence. A drawing is ours, and nobody's
 * picture.
 */
export function ListCaption({
  image,
  label,
  className,
}: {
  image: Image | null | undefined
  /** What the picture shows, where that is not what it stands beside. */
  label?: string | null | undefined
  className?: string
}) {
  const isDrawn = useIsDrawn(image)
  return (
    <figcaption className={className}>
      {image && !isDrawn ? (
        <>
          {label && <p>{label}</p>}
          <CreditLine {...imageCredit(image)} />
        </>
      ) : image ? (
        'Drawing · picture failed to load'
      ) : (
        'Drawing · no picture available'
      )}
    </figcaption>
  )
}
