import * as v from 'valibot'
import { agencyMiniSchema, agencyNormalSchema } from './agency.ts'
import { idSchema } from './id.ts'
import { imageSchema } from './image.ts'
import { isoDurationSchema } from './iso-duration-schema.ts'
import { spacecraftConfigTypeSchema } from './spacecraft-config-type.ts'

const count = v.nullish(v.pipe(v.number(), v.integer()))

/** LL2 `SpacecraftConfigFamilyMini`. */
export const familyMiniSchema = v.looseObject({
  response_mode: v.literal('list'),
  id: idSchema,
  name: v.string(),
})

/** LL2 `SpacecraftConfigFamilyNormal`. */
export const familyNormalSchema = v.looseObject({
  response_mode: v.literal('normal'),
  id: idSchema,
  name: v.string(),
  description: v.nullish(v.string()),
  manufacturer: v.nullish(agencyMiniSchema),
  parent: v.nullish(familyMiniSchema),
  maiden_flight: v.nullish(v.string()),
})

const flightRecord = {
  spacecraft_flown: count,
  total_launch_count: count,
  successful_launches: count,
  failed_launches: count,
  attempted_landings: count,
  successful_landings: count,
  failed_landings: count,
}

/**
 * LL2 `SpacecraftConfigFamilyDetailed`: how a family appears inside a detailed configuration.
 * LL2's OpenAPI document gives its mode as "normal".
 */
export const familyDetailedSchema = v.looseObject({
  response_mode: v.picklist(['normal', 'detailed']),
  id: idSchema,
  name: v.string(),
  description: v.nullish(v.string()),
  manufacturer: v.nullish(agencyNormalSchema),
  parent: v.nullish(familyNormalSchema),
  maiden_flight: v.nullish(v.string()),
  ...flightRecord,
})

const shared = {
  id: idSchema,
  url: v.string(),
  name: v.string(),
  type: v.nullable(spacecraftConfigTypeSchema),
}

/** LL2 `SpacecraftConfigNormal`: a configuration inside a normal record, or in its own normal list. */
export const spacecraftConfigNormalSchema = v.looseObject({
  response_mode: v.literal('normal'),
  ...shared,
  agency: v.nullable(agencyMiniSchema),
  family: v.nullish(v.array(familyNormalSchema)),
  in_use: v.optional(v.boolean()),
  image: v.nullish(imageSchema),
})

/**
 * LL2 `SpacecraftConfigDetailed`. Sizes are in metres, capacities in kilograms,
 * `fastest_turnaround` is an ISO-8601 duration.
 */
export const spacecraftConfigDetailedSchema = v.looseObject({
  response_mode: v.literal('detailed'),
  ...shared,
  agency: v.nullable(agencyNormalSchema),
  family: v.nullish(v.array(familyDetailedSchema)),
  in_use: v.optional(v.boolean()),
  image: v.nullish(imageSchema),
  capability: v.nullish(v.string()),
  history: v.nullish(v.string()),
  details: v.nullish(v.string()),
  maiden_flight: v.nullish(v.string()),
  height: v.nullish(v.number()),
  diameter: v.nullish(v.number()),
  human_rated: v.nullish(v.boolean()),
  crew_capacity: count,
  payload_capacity: count,
  payload_return_capacity: count,
  flight_life: v.nullish(v.string()),
  wiki_link: v.nullish(v.string()),
  info_link: v.nullish(v.string()),
  ...flightRecord,
  fastest_turnaround: v.nullish(isoDurationSchema),
})

/** A configuration in either mode, told apart by `response_mode`. */
export const spacecraftConfigSchema = v.variant('response_mode', [
  spacecraftConfigNormalSchema,
  spacecraftConfigDetailedSchema,
])

export type FamilyMini = v.InferOutput<typeof familyMiniSchema>
export type FamilyNormal = v.InferOutput<typeof familyNormalSchema>
export type FamilyDetailed = v.InferOutput<typeof familyDetailedSchema>
export type SpacecraftConfigNormal = v.InferOutput<typeof spacecraftConfigNormalSchema>
export type SpacecraftConfigDetailed = v.InferOutput<typeof spacecraftConfigDetailedSchema>
export type SpacecraftConfig = v.InferOutput<typeof spacecraftConfigSchema>
