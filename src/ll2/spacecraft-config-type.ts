import * as v from 'valibot'
import { idSchema } from './id.ts'

/** LL2 `SpacecraftConfigType`: what kind of craft a configuration is (Capsule, Spaceplane, …). */
export const spacecraftConfigTypeSchema = v.looseObject({ id: idSchema, name: v.string() })

export type SpacecraftConfigType = v.InferOutput<typeof spacecraftConfigTypeSchema>
