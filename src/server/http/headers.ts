export type Headers = Record<string, string>

/** What every answer says, whatever it is. */
export const security: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Other sites may fetch and show it. */
const forAll: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** Other sites may link to it, and not load it into a page of theirs. */
export const forOurPages: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' }

const noFrameNorForm = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Data is never a page: nothing in it may run or load. */
const dataPolicy = `default-src 'none'; ${noFrameNorForm}`

/**
 * For our own pages: what they need from here, pictures from any host over https, nothing else.
 * @param api - the origin of the API, where it is not that of the pages
 */
export const pagePolicy = (api?: string | null) =>
  [
    "default-src 'none'",
    `connect-src 'self'${api ? ` ${api}` : ''}`,
    "font-src 'self'",
    "img-src 'self' data: https:",
    "manifest-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Anyone's page may read the data (CORS). */
export const openToAll: Headers = {
  ...forAll,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
}

/** Names the data of an answer, so that one can ask later what changed since. */
export const revisionHeader = (revision: string): Headers => ({
  'Catalogue-Revision': revision,
  'Access-Control-Expose-Headers': 'ETag, Catalogue-Revision',
})

export const dataHeaders: Headers = {
  ...security,
  ...openToAll,
  'Content-Security-Policy': dataPolicy,
}

export const pageHeaders: Headers = {
  ...security,
  ...forOurPages,
  'Content-Security-Policy': pagePolicy(),
}

/** For a file of the web app: its pictures may be shown by others, as a link's preview is. */
export const fileHeaders = (mediaType: string): Headers => ({
  ...pageHeaders,
  ...(mediaType.startsWith('image/') && forAll),
})

/** The service worker fetches files from here, and pictures from any host over https. */
export const workerHeaders: Headers = {
  ...security,
  ...forOurPages,
  'Content-Security-Policy': `default-src 'none'; connect-src 'self' https:; ${noFrameNorForm}`,
}

/** What Django REST Framework says of every endpoint, whatever it answers. */
export const ll2Headers: Headers = { Allow: 'GET', Vary: 'Accept, Accept-Encoding' }

/** The browsable pages carry their style inside: only that one text may apply. */
export const browsableHeaders = (styleHash: string): Headers => ({
  ...security,
  ...openToAll,
  'Content-Security-Policy': `default-src 'none'; img-src 'self'; style-src '${styleHash}'; ${noFrameNorForm}`,
})

/** The data changes a few times a day: a minute fresh, and usable for a day while being renewed. */
export const cachedData = 'public, max-age=60, stale-while-revalidate=86400'

/** Where clients come over TLS: that they do so for a year, whatever link brings them. */
export const transportSecurity = ['Strict-Transport-Security', 'max-age=31536000'] as const

/** A page names the scripts of its build, which the next one takes away: not used for long. */
export const cachedPage = 'public, max-age=60, stale-while-revalidate=600'

/** For files whose names carry a hash of their content. */
export const cachedForever = 'public, max-age=31536000, immutable'
