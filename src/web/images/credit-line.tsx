import type { ImageCredit } from './image-credit.ts'

/** Whose picture it is, and what one may do with it. */
export function CreditLine({ credit, licence }: ImageCredit) {
  return (
    <>
      {credit} · {licence.link ? <LicenceLink {...licence} link={licence.link} /> : licence.name}
    </>
  )
}

/** Lies above the card's own link, which covers the whole card. */
function LicenceLink({ name, link }: { name: string; link: string }) {
  return (
    <a
      href={link}
      rel="noopener license"
      className="relative z-1 py-0.5 underline decoration-1 underline-offset-3 hover:text-accent hover:decoration-2"
    >
      {name}
    </a>
  )
}
