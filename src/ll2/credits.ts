import * as v from 'valibot'
import { imageLicenseSchema, imageSchema } from './image.ts'
import { spacecraftConfigTypeSchema } from './spacecraft-config-type.ts'

/** Where a picture is seen, by configuration. */
const pictureUseSchema = v.object({
  configuration: v.object({
    id: v.number(),
    name: v.string(),
    type: v.nullable(spacecraftConfigTypeSchema),
  }),
  /** Whether it is the configuration's own picture; if not, it is that of the craft. */
  is_configuration_picture: v.boolean(),
  /** Craft of the configuration that show it. */
  count: v.number(),
  /** The first few of them, by id. */
  spacecraft: v.array(v.object({ id: v.number(), name: v.string() })),
})

const creditedPictureSchema = v.object({ image: imageSchema, uses: v.array(pictureUseSchema) })

/** The answer of `/catalogue/credits`: every picture there is, once, by its licence. */
export const creditsSchema = v.object({
  /** All pictures. */
  count: v.number(),
  /** In LL2's order of priority. Last comes null: the pictures whose licence is not known. */
  licenses: v.array(
    v.object({
      license: v.nullable(imageLicenseSchema),
      pictures: v.array(creditedPictureSchema),
    }),
  ),
})

export type Credits = v.InferOutput<typeof creditsSchema>
export type LicenseCredits = Credits['licenses'][number]
export type CreditedPicture = v.InferOutput<typeof creditedPictureSchema>
export type PictureUse = v.InferOutput<typeof pictureUseSchema>
