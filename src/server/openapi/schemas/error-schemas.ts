import * as v from 'valibot'
import type { Detail, FieldErrors } from '#ll2/errors.ts'

/** What is wrong with parameters, by their names. */
export const fieldErrorsSchema = v.record(
  v.string(),
  v.array(v.string()),
) satisfies v.GenericSchema<FieldErrors>

/** Why there is no answer. */
export const detailSchema = v.object({ detail: v.string() }) satisfies v.GenericSchema<Detail>
