/**
 * An address from the data that may be linked to or loaded: absolute, http or https.
 * @returns the address in its normal form, or null for everything else
 */
export function safeLink(url: string | null | undefined): string | null {
  if (!url) return null
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'https:' || protocol === 'http:' ? href : null
  } catch {
    return null
  }
}
