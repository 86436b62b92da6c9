import * as v from 'valibot'
import { finish, type Work } from '#engine/work.ts'
import { type ListName, type RecordOf, wireLists } from '#ll2/wire-lists.ts'
import type { Timers } from '#machine/machine.ts'
import { inSlices } from './in-slices.ts'
import { parseJson } from './parse-json.ts'
import { describeIssues, readRecords } from './read-records.ts'
import { findRevision } from './serialize-snapshot.ts'
import type { Snapshot } from './snapshot.ts'
import { asSnapshotFile, fileMarkSchema, fileSchema } from './snapshot-file.ts'

const listedProblems = 20

/** A snapshot that cannot be used. The message names the file, then says one problem a line. */
export class SnapshotError extends Error {
  override name = 'SnapshotError'

  constructor(file: string, problems: readonly string[], options?: ErrorOptions) {
    const more = problems.length - listedProblems
    const lines = problems.slice(0, listedProblems)
    if (more > 0) lines.push(`and ${more} more`)
    super([`The snapshot ${file} cannot be used:`, ...lines].join('\n- '), options)
  }
}

/**
 * Reads the text of a snapshot file: our format, or a saved LL2 answer, which is a list page or
 * a bare array of craft.
 * @param file - what error messages call the file
 * @throws SnapshotError with every problem of the file; nothing is loaded by halves
 */
export const parseSnapshot = (text: string, file: string): Snapshot =>
  finish(takeIn(Buffer.from(text), file))

/**
 * The same for the bytes of a file, in slices of time between which all else has its turn.
 * @throws SnapshotError
 */
export const parseSnapshotBytes = (
  bytes: Buffer,
  file: string,
  timers?: Timers,
): Promise<Snapshot> => inSlices(takeIn(bytes, file), timers)

/**
 * The same for data that is no longer text.
 * @throws SnapshotError
 */
export const readSnapshot = (data: unknown, file: string): Snapshot => finish(readData(data, file))

function* takeIn(bytes: Buffer, file: string): Work<Snapshot> {
  try {
    return yield* readData(yield* parseJson(bytes), file)
  } catch (cause) {
    // Whatever is wrong with a file, and however it comes to light, it is the file that is wrong.
    throw cause instanceof SnapshotError
      ? cause
      : new SnapshotError(file, [messageOf(cause)], { cause })
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Configurations, statuses and types that the craft have and the file's lists lack are added to
 * the lists, so that each can be asked for.
 */
function* readData(data: unknown, file: string): Work<Snapshot> {
  const saved = asSnapshotFile(data)
  if (!isMarked(saved)) {
    throw new SnapshotError(file, [
      'it is neither a snapshot nor a list page of LL2 nor an array of craft',
    ])
  }
  check(fileMarkSchema, saved, file)
  const head = check(fileSchema, saved, file)

  const problems: string[] = []
  const read = <List extends ListName>(list: List) => {
    const schema: v.GenericSchema<RecordOf<List>> = wireLists[list].record
    return readRecords(list, schema, head[list], problems)
  }
  const spacecraft = yield* read('spacecraft')
  const listed = yield* read('spacecraft_configurations')
  const statuses = yield* read('spacecraft_statuses')
  const types = yield* read('spacecraft_configuration_types')
  if (problems.length) throw new SnapshotError(file, problems)

  const configurations = [...listed, ...spacecraft.map(craft => craft.spacecraft_config)]
  const content = {
    source: head.source,
    captured_at: head.captured_at,
    complete: head.complete,
    spacecraft: uniqueById(spacecraft),
    configurations: uniqueById(configurations),
    statuses: uniqueById([...statuses, ...spacecraft.map(craft => craft.status)]),
    types: uniqueById([...types, ...configurations.flatMap(({ type }) => type ?? [])]),
  }
  return { ...content, revision: yield* findRevision(content) }
}

const isMarked = (data: unknown) => v.is(v.looseObject({ format: v.unknown() }), data)

function check<const Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data)
  if (!result.success) throw new SnapshotError(file, describeIssues(result.issues))
  return result.output
}

/** The first record of each id, or the first detailed one, in rising order of ids. */
function uniqueById<Wire extends { id: number; response_mode?: unknown }>(
  records: readonly Wire[],
): Wire[] {
  const unique = new Map<number, Wire>()
  for (const record of records) {
    const known = unique.get(record.id)
    const better = record.response_mode === 'detailed' && known?.response_mode !== 'detailed'
    if (!known || better) unique.set(record.id, record)
  }
  return [...unique.values()].sort((a, b) => a.id - b.id)
}
