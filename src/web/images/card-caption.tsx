import { CreditLine } from './credit-line.tsx'
import { imageCredit } from './image-credit.ts'
import { isOwnImage, otherSubject, type PicturedCraft } from './image-subject.ts'
import { useIsDrawn } from './working-sources.ts'

/**
 * The caption of a craft's picture in a list: what it shows where that is not the craft itself,
 * then credit and licence. A drawing is ours, and nobody's picture.
 */
export function CardCaption({ spacecraft }: { spacecraft: PicturedCraft }) {
  const { image } = spacecraft
  const isDrawn = useIsDrawn(image)
  if (!image || isDrawn) {
    return (
      <figcaption>
        <p>{image ? 'Drawing · picture failed to load' : 'Drawing · no picture available'}</p>
      </figcaption>
    )
  }
  const other = otherSubject(spacecraft)
  const label = isOwnImage(spacecraft) ? other && `Picture of ${other}` : 'Configuration picture'
  return (
    <figcaption>
      {label && <p>{label}</p>}
      <CreditLine {...imageCredit(image)} />
    </figcaption>
  )
}
