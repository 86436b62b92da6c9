import * as v from 'valibot'
import { idSchema } from './id.ts'
import { isoDurationSchema } from './iso-duration-schema.ts'
import { spacecraftNormalSchema } from './spacecraft-normal.ts'

const named = { id: idSchema, name: v.nullish(v.string()) }

/** LL2 `LaunchStatus`. */
export const launchStatusSchema = v.looseObject(named)

/** LL2 `Pad`, the parts the catalogue reads. */
export const padSchema = v.looseObject(named)

/** LL2 `LauncherConfigList`, the parts the catalogue reads: a kind of rocket. */
export const launcherConfigurationSchema = v.looseObject({
  id: idSchema,
  name: v.string(),
  full_name: v.nullish(v.string()),
})

/** LL2 `RocketNormal`. */
export const rocketSchema = v.looseObject({
  id: idSchema,
  configuration: v.nullish(launcherConfigurationSchema),
})

/** LL2 `LaunchNormal`, the parts the catalogue reads; the rest passes through unread. */
export const launchSchema = v.looseObject({
  id: v.string(),
  url: v.string(),
  name: v.nullish(v.string()),
  status: v.nullish(launchStatusSchema),
  /** "No earlier than": the launch time, ISO-8601 UTC. */
  net: v.nullish(v.string()),
  pad: v.nullish(padSchema),
  rocket: v.nullish(rocketSchema),
})

/** LL2 `LandingLocation`, the parts the catalogue reads. */
export const landingLocationSchema = v.looseObject(named)

/** LL2 `LandingType`. */
export const landingTypeSchema = v.looseObject(named)

/** LL2 `Landing`, the parts the catalogue reads. */
export const landingSchema = v.looseObject({
  id: idSchema,
  attempt: v.nullish(v.boolean()),
  success: v.nullish(v.boolean()),
  description: v.nullish(v.string()),
  landing_location: v.nullish(landingLocationSchema),
  type: v.nullish(landingTypeSchema),
})

/** LL2 `SpacecraftFlightNormal`: one flight of a craft, as detailed records nest it. */
export const flightSchema = v.looseObject({
  response_mode: v.optional(v.string()),
  id: idSchema,
  url: v.string(),
  destination: v.nullish(v.string()),
  mission_end: v.nullish(v.string()),
  spacecraft: v.nullish(spacecraftNormalSchema),
  launch: v.nullish(launchSchema),
  landing: v.nullish(landingSchema),
  duration: v.nullish(isoDurationSchema),
  turn_around_time: v.nullish(isoDurationSchema),
})

export type Flight = v.InferOutput<typeof flightSchema>
