import { isOwnImage, otherSubject, type PicturedCraft } from './image-subject.ts'
import { ListCaption } from './list-caption.tsx'

/** The caption of a craft's picture in a list: it says what is shown where that is not the craft. */
export function CardCaption({ spacecraft }: { spacecraft: PicturedCraft }) {
  const other = otherSubject(spacecraft)
  const label = isOwnImage(spacecraft) ? other && `Picture of ${other}` : 'Configuration picture'
  return <ListCaption image={spacecraft.image} label={label} />
}
