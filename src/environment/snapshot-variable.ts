import * as v from 'valibot'
import { textVariable } from './read-variables.ts'

const httpAddress = /^https?:/i

/** The http or https address of a snapshot. It may be signed: who has it may fetch it. */
export const snapshotAddressSchema = v.pipe(
  v.string(),
  v.check(
    value => httpAddress.test(value) && URL.canParse(value),
    'is not an http or https address that can be used',
  ),
  v.transform(value => new URL(value)),
)

/** A file or an address of data to serve instead of the data folder's; undefined for none. */
export const snapshotVariable = v.pipe(
  textVariable,
  v.check(
    value => !httpAddress.test(value) || URL.canParse(value),
    'is not an http or https address that can be used',
  ),
  v.transform(value => (httpAddress.test(value) ? new URL(value) : value || undefined)),
)
