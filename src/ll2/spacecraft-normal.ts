import * as v from 'valibot'
import { idSchema } from './id.ts'
import { imageSchema } from './image.ts'
import { isoDurationSchema } from './iso-duration-schema.ts'
import { spacecraftConfigNormalSchema } from './spacecraft-config.ts'
import { spacecraftStatusSchema } from './spacecraft-status.ts'

/** The fields a craft has in both modes; the configuration's shape is what differs. */
export const spacecraftFields = {
  id: idSchema,
  url: v.string(),
  name: v.string(),
  serial_number: v.nullish(v.string()),
  is_placeholder: v.optional(v.boolean()),
  image: v.nullish(imageSchema),
  in_space: v.optional(v.boolean()),
  time_in_space: v.nullable(isoDurationSchema),
  time_docked: v.nullable(isoDurationSchema),
  flights_count: v.nullable(v.pipe(v.number(), v.integer())),
  mission_ends_count: v.nullish(v.pipe(v.number(), v.integer())),
  status: spacecraftStatusSchema,
  description: v.nullish(v.string()),
}

/** LL2 `SpacecraftNormal`: a craft in the list, and the craft a flight belongs to. */
export const spacecraftNormalSchema = v.looseObject({
  response_mode: v.literal('normal'),
  ...spacecraftFields,
  spacecraft_config: spacecraftConfigNormalSchema,
  fastest_turnaround: v.nullish(isoDurationSchema),
})

export type SpacecraftNormal = v.InferOutput<typeof spacecraftNormalSchema>
