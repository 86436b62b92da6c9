import type { Env } from '../env.ts'

const hostPattern = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Makes the function that tells which address the client used, for the links in answers.
 * @param publicUrl - the origin that clients see, where a proxy stands before us
 * @param address - the origin we listen on, for requests without a usable `Host`
 */
export function createBaseUrl(publicUrl: string | undefined, address: string) {
  return (host: string | undefined): string => {
    if (publicUrl) return publicUrl
    return host && host.length <= 255 && hostPattern.test(host) ? `http://${host}` : address
  }
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i

/** What to say at the start where others than this machine can reach a server without an address. */
export function hostAdvice({ HOST, PUBLIC_URL }: Pick<Env, 'HOST' | 'PUBLIC_URL'>): string | null {
  if (PUBLIC_URL || loopback.test(HOST)) return null
  return 'Links in answers follow the Host header of each request, which anyone can forge: set PUBLIC_URL.'
}
