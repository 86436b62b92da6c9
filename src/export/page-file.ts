/** The file of a page by its path: static hosts give it for the path with a slash, and lead there. */
export const pageFile = (path: string): string => `${path.replace(/\/$/, '')}/index.html`
