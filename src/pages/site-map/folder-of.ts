/**
 * The path of a site on its host, without a slash at its end.
 * @param base - the site's address; empty where it is not known
 */
export const folderOf = (base: string): string =>
  URL.canParse(base) ? new URL(base).pathname.replace(/\/$/, '') : ''
