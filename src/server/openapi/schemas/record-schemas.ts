import * as v from 'valibot'
import { eachList, wireLists } from '#ll2/wire-lists.ts'
import { fileMarkSchema, fileSchema } from '#snapshot/snapshot-file.ts'

/** The index: the name and the address of every list. */
export const apiRootSchema = v.record(v.string(), v.string())

/** A record that the copy holds inside others only: as it is nested there. */
export const nestedRecordSchema = v.looseObject({
  id: v.union([v.number(), v.string()]),
  url: v.string(),
  name: v.nullish(v.string()),
  response_mode: v.optional(v.string()),
})

/** The file of a snapshot, its records too, all of which are told of. */
export const snapshotFileSchema = v.object({
  ...fileMarkSchema.entries,
  source: fileSchema.entries.source,
  captured_at: fileSchema.entries.captured_at,
  complete: fileSchema.entries.complete,
  ...eachList(list => v.array(wireLists[list].record)),
})
