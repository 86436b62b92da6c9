import type { Image } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/is-known-license.ts'
import { safeLink } from '../format/safe-link.ts'
import { hasAuthor } from './has-author.ts'
import { imageCredit } from './image-credit.ts'

/**
 * What a credit says of a picture, in the order title, author, source, licence.
 *
 * The source is Launch Library 2 and its address that of the picture there. The page that shows
 * the picture here would name whichever server happens to run the catalogue, often nobody else's
 * to reach; and LL2 has no page for a picture.
 */
export interface Attribution {
  /** Null for a picture without a title, and for names that LL2 made itself. */
  title: string | null
  /** The name of what is seen, for a picture without a title. */
  subject: string
  author: string | null
  /** Where LL2 keeps the picture; null when that is no address to link to. */
  address: string | null
  licence: { name: string; link: string | null } | null
}

/** @param subject - the name of what the picture shows */
export function attributionOf(image: Image, subject: string): Attribution {
  const { title, licence } = imageCredit(image)
  return {
    title: title && oneLine(title),
    subject: oneLine(subject),
    author: hasAuthor(image) ? oneLine(image.credit ?? '') : null,
    address: safeLink(image.image_url),
    licence: isKnownLicense(image.license)
      ? { name: oneLine(licence.name), link: licence.link }
      : null,
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A part of a credit's one line of text. */
export interface CreditPiece {
  text: string
  link?: string | null
  rel?: 'license'
}

/**
 * A credit in pieces, some with a link. A missing title is left out. A missing author or licence is
 * said: without one a credit would read as if none were asked for, without the other like a
 * permission.
 */
export function creditPieces(attribution: Attribution): CreditPiece[] {
  const { title, subject, author, address, licence } = attribution
  return [
    { text: title ? `“${title}”` : `Picture of ${subject}` },
    { text: `${author ? ` by ${author}` : ', author unknown'}, from ` },
    { text: 'Launch Library 2', link: address },
    { text: ', ' },
    licence
      ? { text: licence.name, link: licence.link, rel: 'license' as const }
      : { text: 'licence unknown' },
  ]
}

/** The credit as plain text, each link in brackets after its text. */
export const creditText = (attribution: Attribution): string =>
  creditPieces(attribution)
    .map(({ text, link }) => (link ? `${text} (${link})` : text))
    .join('')

/** The credit as HTML to set into a paragraph. */
export const creditHtml = (attribution: Attribution): string =>
  creditPieces(attribution)
    .map(({ text, link, rel }) => {
      if (!link) return escapeHtml(text)
      const relation = rel ? ` rel="${rel}"` : ''
      return `<a href="${escapeHtml(link)}"${relation}>${escapeHtml(text)}</a>`
    })
    .join('')

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)

/**
 * The credit as JSON-LD (schema.org `ImageObject`), safe inside a `<script>`: no text can end it.
 * The creator is text because LL2 does not say whether it names people or organisations, and
 * `acquireLicensePage` is left out because LL2 does not know where one is acquired.
 */
export function creditJsonLd(attribution: Attribution): string {
  const { title, subject, author, address, licence } = attribution
  const image = {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name: title ?? `Picture of ${subject}`,
    creator: author ?? undefined,
    creditText: author ?? 'Author unknown',
    isPartOf: {
      '@type': 'Dataset',
      name: 'Launch Library 2',
      url: 'https://thespacedevs.com/llapi',
    },
    contentUrl: address ?? undefined,
    license: licence
      ? (licence.link ?? { '@type': 'CreativeWork', name: licence.name })
      : undefined,
  }
  return JSON.stringify(image, null, 2).replaceAll('<', '\\u003c')
}
