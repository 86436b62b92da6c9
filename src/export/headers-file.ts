import {
  cachedForever,
  forOurPages,
  type Headers,
  openToAll,
  security,
  transportSecurity,
} from '#server/http/headers.ts'

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read: what our server says of the same
 * files. Some hosts join what several rules say of one header: no two rules here speak of the same.
 * What a page may load it says itself, and the service worker may load more: here stands what a page
 * cannot say.
 * @param base - the site's address, without a slash at its end
 */
export function headersFile(base: string, folder: string): string {
  const isSecure = base.startsWith('https:')
  const rules: [path: string, headers: Headers][] = [
    [
      '/*',
      {
        ...security,
        'Content-Security-Policy': "frame-ancestors 'none'",
        ...(isSecure && Object.fromEntries([transportSecurity])),
      },
    ],
    ['/assets/*', { ...forOurPages, 'Cache-Control': cachedForever }],
    ...['/answers/*', '/catalogue/*', '/previews/*', '/snapshot.json'].map(
      path => [path, openToAll] satisfies [string, Headers],
    ),
    ['/catalogue/changes.json', { 'Content-Type': 'application/feed+json' }],
    ['/catalogue/changes.atom', { 'Content-Type': 'application/atom+xml; charset=utf-8' }],
  ]
  return rules
    .map(([path, headers]) =>
      [
        folder + path,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        '',
      ].join('\n'),
    )
    .join('\n')
}
