import { resolve } from 'node:path'
import { dataPaths } from '#data-folder/data-paths.ts'
import { EnvError } from '#environment/read-variables.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { runCopy } from './copy-job.ts'
import { isOlder } from './is-older.ts'
import type { AttemptOptions } from './run-attempt.ts'
import { readSyncEnv, type SyncCommandEnv } from './sync-env.ts'
import { runSync } from './sync-job.ts'
import { help, readSyncOptions, UsageError } from './sync-options.ts'
import type { SyncOutcome } from './sync-outcome.ts'
import { createProgress, type Progress, type ProgressStream } from './sync-progress.ts'
import { exitCodes, reportJson, reportText } from './sync-report.ts'

interface Context {
  variables: Readonly<Record<string, string | undefined>>
  stdout: { write(text: string): unknown }
  stderr: ProgressStream
  /** Stops what is under way. */
  signal?: AbortSignal | undefined
  machine?: Machine
}

/**
 * The `sync` command: progress goes to stderr, the outcome to stdout.
 * @param args - without the program's name
 * @returns the exit code
 */
export async function runSyncCommand(
  args: string[],
  { variables, stdout, stderr, signal, machine = thisMachine }: Context,
): Promise<number> {
  try {
    const options = readSyncOptions(args)
    if (options.help) {
      stdout.write(help)
      return 0
    }
    const env = readSyncEnv(variables)
    const progress = createProgress(stderr)
    const outcome = await runJob(options, env, progress, { machine, ...(signal && { signal }) })
    progress.stop()
    stdout.write(`${options.json ? reportJson(outcome) : reportText(outcome)}\n`)
    return exitCodes[outcome.result]
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof EnvError)) throw error
    stderr.write(`${error.message}\n`)
    return exitCodes.usage
  }
}

function runJob(
  options: ReturnType<typeof readSyncOptions>,
  env: SyncCommandEnv,
  { onEvent }: Progress,
  running: Pick<AttemptOptions, 'machine' | 'signal'>,
): Promise<SyncOutcome> {
  const { source, ifOlder } = options
  const dataFolder = env.CATALOGUE_DATA_DIR
  const snapshotFolder =
    options.out === undefined ? dataPaths(dataFolder).snapshots : resolve(options.out)
  const job = {
    dataFolder,
    snapshotFolder,
    dryRun: options['dry-run'],
    force: options.force,
    onEvent,
    ...running,
    ...(ifOlder !== undefined && {
      isDue: () => isOlder(snapshotFolder, ifOlder, running.machine),
    }),
  }
  const url = options.from ?? (source === undefined ? env.CATALOGUE_SNAPSHOT : undefined)
  // A file that is given is served as it is, beside the data folder.
  if (url instanceof URL) return runCopy({ ...job, url })
  return runSync({
    ...job,
    source: source ?? env.LL2_URL,
    token: tokenFor(source, env),
    budget: env.LL2_BUDGET,
  })
}

/** The token belongs to the host it is configured for, and is sent to no other. */
function tokenFor(source: string | undefined, { LL2_URL, LL2_TOKEN }: SyncCommandEnv) {
  const isElsewhere = source !== undefined && new URL(source).origin !== new URL(LL2_URL).origin
  return isElsewhere ? undefined : LL2_TOKEN
}
