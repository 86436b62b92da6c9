import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { intervalSchema } from '#environment/interval.ts'
import { printable } from '#environment/printable.ts'
import { shownValue } from '#environment/shown-value.ts'
import { snapshotAddressSchema } from '#environment/snapshot-variable.ts'
import { sourceSchema } from '#environment/sync-variables.ts'
import { withoutSecrets } from '#environment/without-secrets.ts'

export const help = `Usage: node dist/sync/main.js [options]
   or: npm run sync -- [options]

Reads the whole catalogue from Launch Library 2, in about 10 calls, and publishes it as one
snapshot. When the calls of this hour are spent, or it is stopped, the next run goes on from there.
Or copies the snapshot that another catalogue publishes, without any call to Launch Library 2.

  --source URL    where to read from, instead of LL2_URL
  --from URL      copy the snapshot at this address, instead of reading from Launch Library 2;
                  an address that is secret belongs into CATALOGUE_SNAPSHOT, which means the same
  --out DIR       where to publish, instead of the snapshots folder in CATALOGUE_DATA_DIR
  --if-older AGE  do nothing when the newest snapshot is younger: 30m, 6h, 2d
  --dry-run       publish nothing, and say what would be
  --force         publish even when many craft are gone or broken
  --json          end with one line of JSON
  --help          this text

Environment: LL2_URL (https://ll.thespacedevs.com/2.3.0/), LL2_TOKEN (none), LL2_BUDGET (15 calls
an hour), CATALOGUE_DATA_DIR (data), CATALOGUE_SNAPSHOT (none).

Exit codes:
  0  published, whether or not anything changed
  1  failed; what was published before is untouched
  2  the options or the environment cannot be used
  3  postponed: no calls are left for now, another sync is running, or the data is young enough
  4  refused: too many craft are gone or broken; see --force
`

/** Arguments that cannot be understood. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const flag = { type: 'boolean', default: false } as const

/**
 * Reads the command's options.
 * @param args - without the program's name
 * @throws UsageError
 */
export function readSyncOptions(args: string[]) {
  const { source, from, 'if-older': ifOlder, ...rest } = parse(args)
  if (source !== undefined && from !== undefined) {
    throw new UsageError('--source and --from: only one of them can be where the data comes from')
  }
  return {
    ...rest,
    source: read('--source', sourceSchema, source),
    from: read('--from', snapshotAddressSchema, from),
    /** Milliseconds. */
    ifOlder: read('--if-older', intervalSchema, ifOlder),
  }
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        source: { type: 'string' },
        from: { type: 'string' },
        out: { type: 'string' },
        'if-older': { type: 'string' },
        'dry-run': flag,
        force: flag,
        json: flag,
        help: { ...flag, short: 'h' },
      },
    })
    return values
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`${printable(withoutSecrets(reason))}\nSee --help`, { cause })
  }
}

function read<Value>(
  name: string,
  schema: v.GenericSchema<string, Value>,
  text: string | undefined,
): Value | undefined {
  if (text === undefined) return undefined
  const { success, output, issues } = v.safeParse(schema, text)
  if (success) return output
  throw new UsageError(`${name}: ${shownValue(text)} ${issues[0].message}`)
}
