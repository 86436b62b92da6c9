import * as v from 'valibot'
import { agencyEntrySchema } from './agency-entry.ts'
import { idSchema } from './id.ts'
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
})

/** What `/catalogue/configurations` answers: all of them, by name. */
export const configurationEntriesSchema = v.looseObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  configurations: v.array(configurationEntrySchema),
})

export type FamilyEntry = v.InferOutput<typeof familyEntrySchema>
export type ConfigurationEntry = v.InferOutput<typeof configurationEntrySchema>
export type ConfigurationEntries = v.InferOutput<typeof configurationEntriesSchema>
