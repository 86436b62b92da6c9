import type { Spacecraft } from '#ll2/spacecraft.ts'
import { type ImageCredit, imageCredit } from './image-credit.ts'
import { imageLabel } from './image-subject.ts'

/**
 * The caption of a craft's picture, to stand in its `<figure>`: what it shows, its title, credit
 * and licence.
 */
export function ImageCaption({ spacecraft }: { spacecraft: Spacecraft }) {
  const credit = spacecraft.image && imageCredit(spacecraft.image)
  const label = imageLabel(spacecraft)
  return (
    <figcaption className="pt-2 text-xs leading-5 text-quiet wrap-anywhere">
      <p>{credit?.title ? `${label}: ${credit.title}` : label}</p>
      {credit ? <CreditLine {...credit} /> : <p>No picture available</p>}
    </figcaption>
  )
}

function CreditLine({ credit, licence }: ImageCredit) {
  return (
    <p>
      {credit} · {licence.link ? <LicenceLink {...licence} link={licence.link} /> : licence.name}
    </p>
  )
}

/** Lies above the card's own link, which covers the whole card. */
function LicenceLink({ name, link }: { name: string; link: string }) {
  return (
    <a
      href={link}
      rel="noopener license"
      className="relative z-1 -my-0.5 inline-block py-0.5 underline decoration-1 underline-offset-3 hover:text-accent hover:decoration-2"
    >
      {name}
    </a>
  )
}
