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
    <figcaption className="text-xs leading-6 text-quiet">
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

function LicenceLink({ name, link }: { name: string; link: string }) {
  return (
    <a
      href={link}
      rel="noopener license"
      className="inline-block min-h-6 underline decoration-line underline-offset-4 hover:text-accent hover:decoration-current"
    >
      {name}
    </a>
  )
}
