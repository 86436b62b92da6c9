import * as v from 'valibot'
import { isInterval, millisecondsIn } from '#environment/interval.ts'
import { readVariables, textOr, textVariable } from '#environment/read-variables.ts'
import { snapshotVariable } from '#environment/snapshot-variable.ts'
import { syncVariables } from '#environment/sync-variables.ts'
import { isOrigin } from '#environment/web-address.ts'

const pageKinds = ['empty', 'rendered'] as const
const offlineKinds = ['on', 'off'] as const
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const envSchema = v.object({
  PORT: v.pipe(
    textOr('4173'),
    v.check(value => /^\d+$/.test(value) && Number(value) <= 65_535, 'is not a port number'),
    v.transform(Number),
  ),
  HOST: textOr('127.0.0.1'),
  PUBLIC_URL: v.pipe(
    textVariable,
    v.check(
      value => !value || isOrigin(value),
      'is not an http or https address without a path, such as https://spacecraft.example.org',
    ),
    v.transform(value => (value ? new URL(value).origin : undefined)),
  ),
  CATALOGUE_SNAPSHOT: snapshotVariable,
  /** Milliseconds between two looks for newer data; null for none. */
  CATALOGUE_SYNC: v.pipe(
    textOr('6h'),
    v.check(
      value => value === 'off' || isInterval(value),
      'is neither "off" nor a time from 1s to 20d, such as 30m or 6h',
    ),
    v.transform(value => (value === 'off' ? null : millisecondsIn(value))),
  ),
  ...syncVariables,
  /** Whether pages come with their content, or empty, for the browser to fill. */
  CATALOGUE_PAGES: v.pipe(
    textOr('rendered'),
    v.picklist(pageKinds, `is not one of ${pageKinds.join(', ')}`),
  ),
  /** Whether browsers may keep the catalogue, to open it without a network. */
  CATALOGUE_OFFLINE: v.pipe(
    textOr('on'),
    v.picklist(offlineKinds, `is not one of ${offlineKinds.join(', ')}`),
  ),
  LOG_LEVEL: v.pipe(textOr('info'), v.picklist(logLevels, `is not one of ${logLevels.join(', ')}`)),
})

export type Env = v.InferOutput<typeof envSchema>

/**
 * Reads the server's configuration. Nothing else reads the environment.
 * @throws EnvError
 */
export const readEnv = (variables: Readonly<Record<string, string | undefined>>): Env =>
  readVariables(envSchema, variables)
