import * as v from 'valibot'
import { idSchema } from './id.ts'

/** LL2 `SpacecraftStatus`. */
export const spacecraftStatusSchema = v.looseObject({ id: idSchema, name: v.string() })

export type SpacecraftStatus = v.InferOutput<typeof spacecraftStatusSchema>

/** LL2's word for a craft that was lost, on the way up or later; those that burnt up as meant are not. */
export const isDestroyed = ({ name }: Pick<SpacecraftStatus, 'name'>): boolean =>
  name === 'Destroyed'
