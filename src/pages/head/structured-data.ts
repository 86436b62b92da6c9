import type { QueryClient } from '@tanstack/react-query'
import type { Dataset, ImageObject, ItemList, Thing, WithContext } from 'schema-dts'
import type { Image } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/is-known-license.ts'
import { type CatalogueRecord, isTold } from '#ll2/records.ts'
import { statusOptions } from '#web/data/catalogue-queries.ts'
import { spacecraftOptions } from '#web/data/one-spacecraft-query.ts'
import { recordsOptions } from '#web/data/records-query.ts'
import { exportPath } from '#web/data/spacecraft-list-queries.ts'
import { safeLink } from '#web/format/safe-link.ts'
import type { PageFacts } from './page-facts.ts'

interface Told {
  title: string
  description: string
  origin: string
}

/**
 * What a page is about, for machines (schema.org, as JSON-LD): a list is a dataset with its
 * downloads, records are a list, a craft a thing with its picture and the picture's rights. What is
 * not known is left out.
 */
export function structuredData(
  { list, path, id, route }: PageFacts,
  { title, description, origin }: Told,
  client: QueryClient,
): WithContext<Thing> | null {
  const url = origin + path
  if (list) {
    const status = client.getQueryData(statusOptions().queryKey)
    const dataset: WithContext<Dataset> = {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: title,
      description,
      url,
      isAccessibleForFree: true,
      creator: {
        '@type': 'Organization',
        name: 'The Space Devs',
        url: 'https://thespacedevs.com',
      },
      ...(status?.captured_at && { dateModified: status.captured_at }),
      distribution: (['csv', 'json'] as const).map(format => ({
        '@type': 'DataDownload',
        encodingFormat: encodings[format],
        contentUrl: origin + exportPath(list.search, format),
      })),
    }
    return dataset
  }
  if (route === '/records') {
    const told = client.getQueryData(recordsOptions().queryKey)?.records.filter(isTold)
    return told ? recordList(told, { title, description, url }) : null
  }
  if (route !== '/spacecraft/$id' || id === undefined) return null
  const craft = client.getQueryData(spacecraftOptions(id).queryKey)
  if (!craft) return null
  const serial = craft.serial_number?.trim()
  return {
    '@context': 'https://schema.org',
    '@type': 'Thing',
    name: craft.name,
    description,
    url,
    ...(serial && { identifier: serial }),
    ...(craft.image && { image: imageObject(craft.image) }),
  } satisfies WithContext<Thing>
}

const encodings = { csv: 'text/csv', json: 'application/json' }

/** Records by their names, each with what is compared and where it stands on the page. */
const recordList = (
  records: readonly CatalogueRecord[],
  { title: name, description, url }: Pick<Told, 'title' | 'description'> & { url: string },
): WithContext<ItemList> => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  name,
  description,
  url,
  numberOfItems: records.length,
  itemListElement: records.map(({ kind, title, definition: compared }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: title,
    description: compared,
    url: `${url}#${kind}`,
  })),
})

/** A picture with the rights that are recorded of it. */
function imageObject({ image_url, thumbnail_url, credit, license }: Image): ImageObject {
  const text = credit?.trim()
  const link = isKnownLicense(license) ? safeLink(license.link ?? '') : null
  return {
    '@type': 'ImageObject',
    contentUrl: image_url,
    ...(thumbnail_url && { thumbnailUrl: thumbnail_url }),
    ...(text && { creditText: text }),
    // The terms are also where one learns how to get a licence.
    ...(link && { license: link, acquireLicensePage: link }),
  }
}
