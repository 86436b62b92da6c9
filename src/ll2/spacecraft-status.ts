import * as v from 'valibot'
import { idSchema } from './id.ts'

/** LL2 `SpacecraftStatus`. */
export const spacecraftStatusSchema = v.looseObject({ id: idSchema, name: v.string() })

export type SpacecraftStatus = v.InferOutput<typeof spacecraftStatusSchema>
