/** Whether a text is an http or https address with neither user, password, query nor fragment. */
export function isPlainAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, search, hash, username, password } = new URL(value)
  return /^https?:$/.test(protocol) && !(search || hash || username || password)
}

/** Whether a text is an http or https address without a path too. */
export function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, origin, href } = new URL(value)
  return /^https?:$/.test(protocol) && href === `${origin}/` && !/[?#]$/.test(value)
}
