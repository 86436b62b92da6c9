import type { MiddlewareHandler } from 'hono'

/**
 * Says of every answer that its data is invented, where its own form has no place for it, and that
 * no search engine is to list it.
 */
export const markInvented: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Catalogue-Data', 'invented')
  c.header('X-Robots-Tag', 'noindex')
}
