import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { EnvError } from '#environment/read-variables.ts'
import { sourceSchema } from '#environment/sync-variables.ts'
import { readSyncEnv } from './sync-env.ts'
import { runSync } from './sync-job.ts'
import { createProgress, type ProgressStream } from './sync-progress.ts'
import { exitCodes, reportJson, reportText } from './sync-report.ts'

const help = `Usage: node dist/sync/main.js [options]
   or: npm run sync -- [options]

Reads the whole catalogue from Launch Library 2, in about 10 calls, and publishes it as one
snapshot. When the calls of this hour are spent, or it is stopped, the next run goes on from there.

  --source URL  where to read from, instead of LL2_URL
  --out DIR     where to publish, instead of the snapshots folder in CATALOGUE_DATA_DIR
  --dry-run     publish nothing, and say what would be
  --force       publish even when many craft are gone or broken
  --json        end with one line of JSON
  --help        this text

Environment: LL2_URL (https://ll.thespacedevs.com/2.3.0/), LL2_TOKEN (none), LL2_BUDGET (15 calls
an hour), CATALOGUE_DATA_DIR (data).

Exit codes:
  0  published, whether or not anything changed
  1  failed; what was published before is untouched
  2  the options or the environment cannot be used
  3  postponed: no calls are left for now, or another sync is running
  4  refused: too many craft are gone or broken; see --force
`

/** Arguments that cannot be understood. */
class UsageError extends Error {
  override name = 'UsageError'
}

interface Context {
  variables: Readonly<Record<string, string | undefined>>
  stdout: { write(text: string): unknown }
  stderr: ProgressStream
}

/**
 * The `sync` command: progress goes to stderr, the outcome to stdout.
 * @param args - without the program's name
 * @returns the exit code
 */
export async function runSyncCommand(
  args: string[],
  { variables, stdout, stderr }: Context,
): Promise<number> {
  try {
    const options = readOptions(args)
    if (options.help) {
      stdout.write(help)
      return 0
    }
    const env = readSyncEnv(variables)
    const progress = createProgress(stderr)
    const outcome = await runSync({
      source: options.source === undefined ? env.LL2_URL : readSource(options.source),
      token: tokenFor(options.source, env),
      budget: env.LL2_BUDGET,
      dataFolder: env.CATALOGUE_DATA_DIR,
      snapshotFolder: options.out === undefined ? undefined : resolve(options.out),
      dryRun: options['dry-run'],
      force: options.force,
      onEvent: progress.onEvent,
    })
    progress.stop()
    stdout.write(`${options.json ? reportJson(outcome) : reportText(outcome)}\n`)
    return exitCodes[outcome.result]
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof EnvError)) throw error
    stderr.write(`${error.message}\n`)
    return exitCodes.usage
  }
}

const flag = { type: 'boolean', default: false } as const

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        source: { type: 'string' },
        out: { type: 'string' },
        'dry-run': flag,
        force: flag,
        json: flag,
        help: { ...flag, short: 'h' },
      },
    })
    return values
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`${reason}\nSee --help`, { cause })
  }
}

function readSource(text: string): string {
  const { success, output, issues } = v.safeParse(sourceSchema, text)
  if (success) return output
  throw new UsageError(`--source: ${JSON.stringify(text)} ${issues[0].message}`)
}

/** The token belongs to the host it is configured for, and is sent to no other. */
function tokenFor(
  source: string | undefined,
  { LL2_URL, LL2_TOKEN }: { LL2_URL: string; LL2_TOKEN: string | undefined },
) {
  const isElsewhere =
    source !== undefined && new URL(readSource(source)).origin !== new URL(LL2_URL).origin
  return isElsewhere ? undefined : LL2_TOKEN
}
