export type Headers = Record<string, string>

/** What every answer says, whatever it is. */
const security: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Data is never a page: nothing in it may run or load. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

/** For our own pages: everything from here, pictures from any host over https. */
const pagePolicy = [
  "default-src 'self'",
  "img-src 'self' data: https:",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Anyone's page may read the data (CORS). */
const openToAll: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
}

export const dataHeaders: Headers = {
  ...security,
  ...openToAll,
  'Content-Security-Policy': dataPolicy,
}

export const pageHeaders: Headers = { ...security, 'Content-Security-Policy': pagePolicy }

/** What Django REST Framework says of every endpoint, whatever it answers. */
export const ll2Headers: Headers = { Allow: 'GET', Vary: 'Accept, Accept-Encoding' }

/** The browsable pages carry their style inside: only that one text may apply. */
export const browsableHeaders = (styleHash: string): Headers => ({
  ...security,
  ...openToAll,
  'Content-Security-Policy': `default-src 'none'; img-src 'self'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
})

/** The data changes a few times a day: a minute fresh, and usable for a day while being renewed. */
export const cachedData = 'public, max-age=60, stale-while-revalidate=86400'
