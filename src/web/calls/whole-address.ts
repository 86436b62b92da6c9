/**
 * The whole address of something of the API, as other programs have to write it.
 * @param href - as links have it: of another server whole, of our own a path
 * @param origin - of our own, which a site of files has none of
 */
export const wholeAddress = (href: string, origin: string): string =>
  URL.canParse(href) ? href : origin + href
