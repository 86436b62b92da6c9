import * as v from 'valibot'
import { agencyEntrySchema } from './agency-entry.ts'
import { idSchema } from './id.ts'
import { imageSchema } from './image.ts'
import { isoDurationSchema } from './iso-duration-schema.ts'
import { pageSchema } from './page.ts'
import { spacecraftConfigTypeSchema } from './spacecraft-config-type.ts'
import { spacecraftStatusSchema } from './spacecraft-status.ts'

/** A craft as a list shows it: members as in LL2's records, as many as cards and rows tell. */
export const entrySchema = v.looseObject({
  id: idSchema,
  name: v.string(),
  serial_number: v.nullable(v.string()),
  is_placeholder: v.optional(v.boolean()),
  in_space: v.optional(v.boolean()),
  time_in_space: v.nullable(isoDurationSchema),
  time_docked: v.nullable(isoDurationSchema),
  flights_count: v.nullable(v.pipe(v.number(), v.integer())),
  /** ISO-8601 UTC; null where no flight tells. */
  first_launch: v.nullable(v.string()),
  last_mission_end: v.nullable(v.string()),
  /** When the flight that it is on was launched; null of a craft that is down, too. */
  up_since: v.nullable(v.string()),
  status: spacecraftStatusSchema,
  spacecraft_config: v.looseObject({
    id: idSchema,
    name: v.string(),
    type: v.nullable(spacecraftConfigTypeSchema),
    agency: v.nullable(agencyEntrySchema),
    /** Tells whether a craft's picture is only that of its configuration. */
    image: v.nullable(v.looseObject({ id: idSchema })),
  }),
  image: v.nullable(imageSchema),
})

/** What `/catalogue/entries` answers. */
export const entriesSchema = pageSchema(entrySchema)

export type Entry = v.InferOutput<typeof entrySchema>
