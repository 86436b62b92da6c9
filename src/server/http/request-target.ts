import type { Context } from 'hono'

/** Longer addresses are refused, as LL2's own web server refuses them. */
export const maxTargetLength = 8190

/** The path and query of a request as they came, for example `/2.3.0/spacecraft/?limit=2`. */
export function targetOf(c: Context): string {
  const { url } = c.req
  return url.slice(url.indexOf('/', url.indexOf('://') + 3))
}

/** The query of a target, without its question mark. */
export function queryOf(target: string): string {
  const at = target.indexOf('?')
  return at < 0 ? '' : target.slice(at + 1)
}

/** The path of a target, as it came. */
export const pathOf = (target: string): string => target.split('?', 1)[0] ?? target
