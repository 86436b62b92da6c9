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
