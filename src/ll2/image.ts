import * as v from 'valibot'
import { idSchema } from './id.ts'

/** LL2 `ImageLicense`. `link` is null for the licence named "Unknown". */
export const imageLicenseSchema = v.looseObject({
  id: idSchema,
  name: v.optional(v.string()),
  priority: v.optional(v.pipe(v.number(), v.integer())),
  link: v.nullish(v.string()),
})

/** LL2 `ImageVariantType`. */
export const imageVariantTypeSchema = v.looseObject({
  id: idSchema,
  name: v.optional(v.string()),
})

/** LL2 `ImageVariant`: a picture in another shape. */
export const imageVariantSchema = v.looseObject({
  id: idSchema,
  type: imageVariantTypeSchema,
  image_url: v.string(),
})

/** LL2 `Image`: a picture with its credit and licence. Names that LL2 made itself begin with "[AUTO]". */
export const imageSchema = v.looseObject({
  id: idSchema,
  name: v.string(),
  image_url: v.string(),
  // Null while LL2 has not made the thumbnail yet.
  thumbnail_url: v.nullable(v.string()),
  credit: v.nullish(v.string()),
  license: v.nullable(imageLicenseSchema),
  single_use: v.optional(v.boolean()),
  variants: v.optional(v.array(imageVariantSchema)),
})

export type ImageLicense = v.InferOutput<typeof imageLicenseSchema>
export type Image = v.InferOutput<typeof imageSchema>
