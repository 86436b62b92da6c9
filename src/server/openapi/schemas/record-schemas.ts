import * as v from 'valibot'
import { agencyMiniSchema, agencyNormalSchema } from '#ll2/agency.ts'
import { idSchema } from '#ll2/id.ts'
import { eachList, wireLists } from '#ll2/wire-lists.ts'
import { fileMarkSchema, fileSchema } from '#snapshot/snapshot-file.ts'

/** The index: the name and the address of every list. */
export const apiRootSchema = v.record(v.string(), v.string())

/** What the copy holds inside others only, and reads nothing of but its address. */
const nested = { id: idSchema, url: v.string(), name: v.nullish(v.string()) }

/** LL2 `Location`, of a pad with the body it is on, and of a landing without. */
export const locationSchema = v.looseObject(nested)

/** LL2 `ProgramNormal`. */
export const programSchema = v.looseObject(nested)

/** LL2 `AgencyDetailed`: an agency with its record, as missions nest it. */
export const agencyDetailedSchema = v.looseObject({
  ...agencyNormalSchema.entries,
  response_mode: v.literal('detailed'),
})

/** The richest form of an agency that the copy holds. */
export const agencySchema = v.variant('response_mode', [
  agencyMiniSchema,
  agencyNormalSchema,
  agencyDetailedSchema,
])

/** The file of a snapshot, its records too, all of which are told of. */
export const snapshotFileSchema = v.object({
  ...fileMarkSchema.entries,
  source: fileSchema.entries.source,
  captured_at: fileSchema.entries.captured_at,
  complete: fileSchema.entries.complete,
  ...eachList(list => v.array(wireLists[list].record)),
})
