import { resolve } from 'node:path'
import * as v from 'valibot'
import { readVariables, textOr, textVariable } from './environment.ts'

const notASource =
  'is not an http or https address without a query, such as https://ll.thespacedevs.com/2.3.0/'

/** The address of an API like LL2's, ending in a slash. */
export const sourceSchema = v.pipe(
  v.string(),
  v.check(isSource, notASource),
  v.transform(value => new URL(value).href.replace(/\/*$/, '/')),
)

/** The variables that sync reads, for a schema of a larger environment. */
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

const syncEnvSchema = v.object(syncVariables)

export type SyncEnv = v.InferOutput<typeof syncEnvSchema>

/**
 * Reads sync's configuration.
 * @throws EnvError
 */
export const readSyncEnv = (variables: Readonly<Record<string, string | undefined>>): SyncEnv =>
  readVariables(syncEnvSchema, variables)

function isSource(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, search, hash, username, password } = new URL(value)
  return /^https?:$/.test(protocol) && !(search || hash || username || password)
}
