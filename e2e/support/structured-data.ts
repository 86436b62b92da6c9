import * as v from 'valibot'

// What schema.org expects of the types we use, and search engines ask of them beyond that: absolute
// addresses, of a dataset 50 to 5,000 letters. Members that no type of ours has are refused.

const context = v.literal('https://schema.org')
const address = v.pipe(v.string(), v.url(), v.regex(/^https?:/))
const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const description = v.pipe(text, v.minLength(50), v.maxLength(5000))
const typed = <Type extends string>(type: Type) => ({ '@type': v.literal(type) })

const dataDownload = v.strictObject({
  ...typed('DataDownload'),
  encodingFormat: v.picklist(['text/csv', 'application/json']),
  contentUrl: address,
})

const dataset = v.strictObject({
  '@context': context,
  ...typed('Dataset'),
  name: text,
  description,
  url: address,
  isAccessibleForFree: v.literal(true),
  creator: v.strictObject({ ...typed('Organization'), name: text, url: address }),
  dateModified: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  distribution: v.array(dataDownload),
})

const imageObject = v.strictObject({
  ...typed('ImageObject'),
  contentUrl: address,
  thumbnailUrl: v.optional(address),
  creditText: v.optional(text),
  license: v.optional(address),
  acquireLicensePage: v.optional(address),
})

const thing = v.strictObject({
  '@context': context,
  ...typed('Thing'),
  name: text,
  description,
  url: address,
  identifier: v.optional(text),
  image: v.optional(imageObject),
})

const itemList = v.strictObject({
  '@context': context,
  ...typed('ItemList'),
  name: text,
  description,
  url: address,
  numberOfItems: v.number(),
  itemListElement: v.array(
    v.strictObject({
      ...typed('ListItem'),
      position: v.pipe(v.number(), v.integer(), v.minValue(1)),
      name: text,
      description: text,
      url: address,
    }),
  ),
})

/** Structured data (JSON-LD) of a page, as schema.org has it. */
export const structuredDataSchema = v.variant('@type', [dataset, thing, itemList])
