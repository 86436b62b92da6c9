import { type CatalogueContents, catalogueAddresses } from './catalogue-addresses.ts'
import { llmsTxt } from './llms-txt.ts'
import { robotsTxt } from './robots-txt.ts'
import { siteMaps } from './site-maps.ts'

/**
 * The files for those who read the site by program, by path: what to leave alone, all addresses,
 * and a word about the whole.
 * @param base - the site's address, without a slash at its end; empty where it is not known: then
 * there is no site map, which has to name whole addresses
 * @param isStatic - the site is files alone
 */
export function crawlerFiles(
  contents: CatalogueContents,
  base: string,
  isStatic = false,
): Map<string, string> {
  const files = base
    ? siteMaps(catalogueAddresses(contents, isStatic), base)
    : new Map<string, string>()
  files.set('/robots.txt', robotsTxt(base))
  files.set('/llms.txt', llmsTxt(base, contents, isStatic))
  return files
}

export type CrawlerFiles = typeof crawlerFiles
