import type { Thing, WithContext } from 'schema-dts'
import { escapeText, scriptText } from '../escape.ts'
import type { PageFacts } from './page-facts.ts'

interface Told {
  title: string
  description: string
  origin: string
  /** Where the picture of the page is, as a path. */
  preview: string
  data: WithContext<Thing> | null
  /** Search engines may list it. */
  isListed: boolean
}

const site = 'Spacecraft Catalogue'

/** What a page says of itself to search engines and to whoever previews a link (Open Graph). */
export function headTags(
  { path, previous, next }: PageFacts,
  { title, description, origin, preview, data, isListed }: Told,
): string {
  const image = origin + preview
  const tags = [
    `<title>${escapeText(title)}</title>`,
    meta('name', 'description', description),
    !isListed && meta('name', 'robots', 'noindex'),
    link('canonical', origin + path),
    previous && link('prev', origin + previous),
    next && link('next', origin + next),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', site),
    meta('property', 'og:title', withoutSite(title)),
    meta('property', 'og:description', description),
    meta('property', 'og:url', origin + path),
    meta('property', 'og:image', image),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', `${withoutSite(title)}: a card of the ${site}`),
    meta('name', 'twitter:card', 'summary_large_image'),
    data && `<script type="application/ld+json">${scriptText(data)}</script>`,
  ]
  return tags.filter(Boolean).join('\n')
}

const withoutSite = (title: string) => title.replace(` · ${site}`, '')

const meta = (kind: 'name' | 'property', name: string, content: string) =>
  `<meta ${kind}="${name}" content="${escapeText(content)}">`

const link = (rel: string, href: string) => `<link rel="${rel}" href="${escapeText(href)}">`
