import { folderOf } from './folder-of.ts'

/** Who fetches a page because somebody shared a link to it, and asks here whether it may. */
const linkPreviews = [
  'Twitterbot',
  'facebookexternalhit',
  'LinkedInBot',
  'Slackbot-LinkExpanding',
  'Discordbot',
  'TelegramBot',
  'WhatsApp',
]

/** What is for programs: the same data over and over, under endlessly many addresses. */
const forPrograms = [
  '/2.3.0/*?',
  '/catalogue/entries',
  '/catalogue/facets',
  '/catalogue/suggestions',
  '/catalogue/completions',
  '/catalogue/timeline',
  '/catalogue/at-once',
  '/catalogue/chart',
  '/catalogue/dates',
  '/catalogue/history',
  '/views/*?',
]

/**
 * What crawlers are asked to leave alone (RFC 9309). Pages stay open, filtered lists too: people
 * share them, and each names its one address. Only lists under three parameters or more are
 * closed, since filters multiply there without end and nobody searches for them; but not to those
 * who show what a shared link leads to. Comparisons are closed likewise: any four craft make one.
 * @param base - the site's address, without a slash at its end; empty where it is not known, and
 * the site map cannot be named
 */
export function robotsTxt(base: string): string {
  const folder = folderOf(base)
  const closed = [...forPrograms, '/spacecraft?*&*&', '/compare?']
  return [
    ...linkPreviews.map(name => `User-agent: ${name}`),
    'Allow: /',
    '',
    'User-agent: *',
    ...closed.map(path => `Disallow: ${folder}${path}`),
    ...(base ? ['', `Sitemap: ${base}/sitemap.xml`] : []),
    '',
  ].join('\n')
}
