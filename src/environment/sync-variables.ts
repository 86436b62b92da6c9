import { resolve } from 'node:path'
import * as v from 'valibot'
import { textOr, textVariable } from './read-variables.ts'
import { isPlainAddress } from './web-address.ts'

const notASource =
  'is not an http or https address without user, password and query, such as https://ll.thespacedevs.com/2.3.0/'

/** The address of an API like LL2's, ending in a slash. */
export const sourceSchema = v.pipe(
  v.string(),
  v.check(isPlainAddress, notASource),
  v.transform(value => new URL(value).href.replace(/\/*$/, '/')),
)

/** The variables of whatever syncs or shows how syncing goes, for a program's own schema. */
export const syncVariables = {
  /** Where the data comes from. */
  LL2_URL: v.pipe(textOr('https://ll.thespacedevs.com/2.3.0/'), sourceSchema),
  /** Sent as `Authorization: Token …`; undefined for none. */
  LL2_TOKEN: v.pipe(
    textVariable,
    v.regex(/^[\x21-\x7e]*$/, 'is not a token: it has spaces or letters beyond ASCII'),
    v.transform(value => value || undefined),
  ),
  /** Calls in any hour. */
  LL2_BUDGET: v.pipe(
    textOr('15'),
    v.check(value => /^\d{1,6}$/.test(value) && Number(value) > 0, 'is not a number of calls'),
    v.transform(Number),
  ),
  /** The folder of snapshots, of what sync remembers between runs, and of its locks. */
  CATALOGUE_DATA_DIR: v.pipe(
    textOr('data'),
    v.transform(folder => resolve(folder)),
  ),
}
