import * as v from 'valibot'
import { idSchema } from './id.ts'

/** An agency as our own lists name it. */
export const agencyEntrySchema = v.looseObject({
  id: idSchema,
  name: v.string(),
  abbrev: v.optional(v.string()),
})

export type AgencyEntry = v.InferOutput<typeof agencyEntrySchema>
