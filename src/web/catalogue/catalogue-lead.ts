/**
 * What the whole catalogue is, under its heading.
 * @param source - whom the facts are from
 */
export const catalogueLead = (source: string): string =>
  `Crewed, cargo and reusable craft, as ${source} records them.`
