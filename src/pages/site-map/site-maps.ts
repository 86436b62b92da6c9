import { escapeText } from '../escape.ts'
import type { CatalogueAddress } from './catalogue-addresses.ts'

/** Less than the protocol allows (50,000), so that no part is large. */
const mostInPart = 10_000

/**
 * Writes the site map (sitemaps.org), in parts where there are many addresses.
 * @param base - the site's address, without a slash at its end
 * @returns texts by path; the one to begin with is `/sitemap.xml`
 */
export function siteMaps(
  addresses: readonly CatalogueAddress[],
  base: string,
  most = mostInPart,
): Map<string, string> {
  const parts: CatalogueAddress[][] = []
  for (let at = 0; at < addresses.length; at += most) parts.push(addresses.slice(at, at + most))
  const [only] = parts
  if (only && parts.length === 1) return new Map([['/sitemap.xml', urlSet(only, base)]])
  const texts = parts.map((part, n) => [`/sitemap-${n + 1}.xml`, urlSet(part, base)] as const)
  return new Map([['/sitemap.xml', siteMapIndex(texts.map(([path]) => base + path))], ...texts])
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const urlSet = (addresses: readonly CatalogueAddress[], base: string) =>
  [
    declaration,
    `<urlset ${namespace}>`,
    ...addresses.map(({ path, changed }) => {
      const moment = changed ? `<lastmod>${escapeText(changed)}</lastmod>` : ''
      return `<url><loc>${escapeText(base + path)}</loc>${moment}</url>`
    }),
    '</urlset>\n',
  ].join('\n')

const siteMapIndex = (addresses: readonly string[]) =>
  [
    declaration,
    `<sitemapindex ${namespace}>`,
    ...addresses.map(address => `<sitemap><loc>${escapeText(address)}</loc></sitemap>`),
    '</sitemapindex>\n',
  ].join('\n')
