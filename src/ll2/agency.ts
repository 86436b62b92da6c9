import * as v from 'valibot'
import { idSchema } from './id.ts'
import { imageSchema } from './image.ts'

/** LL2 `AgencyType`. */
export const agencyTypeSchema = v.looseObject({
  id: idSchema,
  name: v.optional(v.string()),
})

/** LL2 `Country`. */
export const countrySchema = v.looseObject({
  id: idSchema,
  name: v.optional(v.string()),
  alpha_2_code: v.optional(v.string()),
  alpha_3_code: v.optional(v.string()),
})

const shared = {
  id: idSchema,
  url: v.string(),
  name: v.string(),
  abbrev: v.optional(v.string()),
  type: v.nullable(agencyTypeSchema),
}

/** LL2 `AgencyMini`: how an agency appears inside a normal record (`response_mode` "list"). */
export const agencyMiniSchema = v.looseObject({ response_mode: v.literal('list'), ...shared })

/** LL2 `AgencyNormal`: how an agency appears inside a detailed record. */
export const agencyNormalSchema = v.looseObject({
  response_mode: v.literal('normal'),
  ...shared,
  featured: v.optional(v.boolean()),
  country: v.optional(v.array(countrySchema)),
  description: v.nullish(v.string()),
  administrator: v.nullish(v.string()),
  founding_year: v.nullish(v.number()),
  launchers: v.nullish(v.string()),
  spacecraft: v.nullish(v.string()),
  parent: v.nullish(v.string()),
  image: v.nullish(imageSchema),
  logo: v.nullish(imageSchema),
  social_logo: v.nullish(imageSchema),
})

export type AgencyMini = v.InferOutput<typeof agencyMiniSchema>
export type AgencyNormal = v.InferOutput<typeof agencyNormalSchema>
export type Agency = AgencyMini | AgencyNormal
