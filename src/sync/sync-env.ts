import * as v from 'valibot'
import { readVariables } from '#environment/read-variables.ts'
import { type SyncEnv, syncVariables } from '#environment/sync-variables.ts'

const syncEnvSchema = v.object(syncVariables)

/**
 * Reads sync's configuration.
 * @throws EnvError
 */
export const readSyncEnv = (variables: Readonly<Record<string, string | undefined>>): SyncEnv =>
  readVariables(syncEnvSchema, variables)
