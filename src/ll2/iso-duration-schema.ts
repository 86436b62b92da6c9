import * as v from 'valibot'
import { parseIsoDuration } from './iso-duration.ts'

/** A duration on the wire: kept as text, checked to be readable. */
export const isoDurationSchema = v.pipe(
  v.string(),
  v.check(text => parseIsoDuration(text) !== null, 'Not an ISO-8601 duration of fixed length'),
)
