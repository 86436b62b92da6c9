import * as v from 'valibot'
import { agencyEntrySchema } from './agency-entry.ts'
import { idSchema } from './id.ts'
import { imageSchema } from './image.ts'
import { spacecraftConfigTypeSchema } from './spacecraft-config-type.ts'

const named = { id: idSchema, name: v.string() }

/** A family with the two above it, as far as the catalogue knows them. */
const familyEntrySchema = v.looseObject({
  ...named,
  parent: v.nullable(v.looseObject({ ...named, parent: v.nullable(v.looseObject(named)) })),
})

/** A configuration as lists and trees of families show it. */
export const configurationEntrySchema = v.looseObject({
  ...named,
  type: v.nullable(spacecraftConfigTypeSchema),
  agency: v.nullable(agencyEntrySchema),
  in_use: v.optional(v.boolean()),
  family: v.array(familyEntrySchema),
  image: v.nullable(imageSchema),
  /** Its first recorded flight: its maiden flight or a craft's, ISO-8601; null where none tells. */
  first_flight: v.nullable(v.string()),
  /** The last launch or mission end of its craft that is over, ISO-8601; null where none tells. */
  last_flight: v.nullable(v.string()),
  /** The first few of its craft, those with most flights first. */
  spacecraft: v.array(v.object(named)),
})

/** What `/catalogue/configurations` answers: all of them, by name. */
export const configurationEntriesSchema = v.looseObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  configurations: v.array(configurationEntrySchema),
})

export type FamilyEntry = v.InferOutput<typeof familyEntrySchema>
export type ConfigurationEntry = v.InferOutput<typeof configurationEntrySchema>
export type ConfigurationEntries = v.InferOutput<typeof configurationEntriesSchema>
