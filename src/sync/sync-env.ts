import * as v from 'valibot'
import { readVariables } from '#environment/read-variables.ts'
import { snapshotVariable } from '#environment/snapshot-variable.ts'
import { syncVariables } from '#environment/sync-variables.ts'

const syncEnvSchema = v.object({ ...syncVariables, CATALOGUE_SNAPSHOT: snapshotVariable })

export type SyncCommandEnv = v.InferOutput<typeof syncEnvSchema>

/**
 * Reads sync's configuration.
 * @throws EnvError
 */
export const readSyncEnv = (
  variables: Readonly<Record<string, string | undefined>>,
): SyncCommandEnv => readVariables(syncEnvSchema, variables)
