import * as v from 'valibot'
import { flightSchema } from './flight.ts'
import { isoDurationSchema } from './iso-duration-schema.ts'
import { spacecraftConfigDetailedSchema } from './spacecraft-config.ts'
import { spacecraftFields, spacecraftNormalSchema } from './spacecraft-normal.ts'

/** LL2 `SpacecraftEndpointDetailed`: a craft with its flights and the whole configuration. */
export const spacecraftDetailedSchema = v.looseObject({
  response_mode: v.literal('detailed'),
  ...spacecraftFields,
  spacecraft_config: spacecraftConfigDetailedSchema,
  fastest_turnaround: v.nullish(isoDurationSchema),
  flights: v.array(flightSchema),
})

/** A craft in either mode, told apart by `response_mode`. Fields we do not know are kept. */
export const spacecraftSchema = v.variant('response_mode', [
  spacecraftNormalSchema,
  spacecraftDetailedSchema,
])

export type SpacecraftDetailed = v.InferOutput<typeof spacecraftDetailedSchema>
export type Spacecraft = v.InferOutput<typeof spacecraftSchema>
