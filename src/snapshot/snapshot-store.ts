import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Disk } from '#machine/disk.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { hasCode } from './has-code.ts'
import { clockTolerance, isFromFuture } from './is-from-future.ts'
import { parseSnapshotBytes, SnapshotError } from './parse-snapshot.ts'
import { readRegularFile } from './read-regular-file.ts'
import { revisionOf, serializeSnapshot } from './serialize-snapshot.ts'
import { setAside } from './set-aside.ts'
import type { Snapshot, SnapshotContent } from './snapshot.ts'
import { keepFolder, removeStrays, writeAtomic } from './write-atomic.ts'

/** A published snapshot as its file's name describes it; nothing is read for it. */
export interface StoredFile {
  /** The file's path. */
  file: string
  /**
   * When the data was captured, or kept when that cannot be: ISO-8601 UTC, later than that of every
   * older file.
   */
  moment: string
  /** Whether that moment is still to come, so that a clock was wrong then or is wrong now. */
  isFromFuture: boolean
  revision: string
  /** SHA-256 of the file's bytes, in hexadecimal. */
  checksum: string
}

export interface DamagedFile {
  file: string
  reason: string
  /** Whether the system could not read it, which may pass. */
  isUnread?: true
}

/** The newest snapshot that is whole, if there is one, and the newer ones that are not. */
export type Latest = { damaged: DamagedFile[] } & (
  | { snapshot: Snapshot; file: string }
  | { snapshot?: undefined; file?: undefined }
)

export interface SnapshotStore {
  /** @param known - a file that is known already: it and older ones are not read again */
  latest(known?: string): Promise<Latest>
  /** Newest first; after all others those from the future, which cannot tell how old they are. */
  list(): Promise<StoredFile[]>
  /** @throws SnapshotError when the file is damaged */
  read(stored: StoredFile): Promise<Snapshot>
  /**
   * Adds a snapshot, removes those no longer kept, and sets those from the future aside. The new
   * file appears whole or not at all.
   * @returns the new file's path
   */
  publish(content: SnapshotContent): Promise<string>
}

const kept = 5
// What a year of four digits can name.
const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59, 999)
// Beyond this its text would be longer than a string may be.
const longest = 500 * 1024 * 1024

/** Opens a folder of snapshots; one that does not exist yet is empty. */
export function openSnapshotStore(folder: string, machine: Machine = thisMachine): SnapshotStore {
  const { disk, now } = machine
  const list = async () => {
    // Names begin with the moment.
    const newestFirst = (await namesIn(folder, disk)).sort().reverse()
    const files = newestFirst.flatMap(name => describe(folder, name, now()))
    return [...files.filter(one => !one.isFromFuture), ...files.filter(one => one.isFromFuture)]
  }

  return {
    list,
    read: stored => readStored(stored, machine),

    async latest(known) {
      const damaged: DamagedFile[] = []
      for (const stored of await list()) {
        if (stored.file === known) break
        try {
          return { snapshot: await readStored(stored, machine), file: stored.file, damaged }
        } catch (error) {
          const { message, cause } = unusable(stored.file, error)
          const isUnread = cause instanceof Error && 'code' in cause
          damaged.push({ file: stored.file, reason: message, ...(isUnread && { isUnread }) })
        }
      }
      return { damaged }
    },

    async publish(content) {
      await disk.mkdir(folder, { recursive: true })
      await keepFolder(folder, machine)
      const [newest] = (await list()).filter(one => !one.isFromFuture)
      const text = serializeSnapshot(content)
      const moment = momentAfter(newest, content, now())
      const file = join(folder, nameOf(moment, revisionOf(content), checksumOf(text)))
      await writeAtomic(file, text, machine)
      // What is published is published, whether or not the rest of the folder can be tidied.
      await tidy(folder, await list(), machine).catch(() => {})
      return file
    },
  }
}

async function tidy(folder: string, files: readonly StoredFile[], machine: Machine): Promise<void> {
  const keep = filesToKeep(files.filter(one => !one.isFromFuture))
  const rest = files.filter(one => !keep.has(one))
  await Promise.allSettled(
    rest.map(({ file, isFromFuture }) =>
      isFromFuture ? setAside(file, machine) : machine.disk.rm(file),
    ),
  )
  await removeStrays(folder, machine)
}

async function namesIn(folder: string, disk: Disk): Promise<string[]> {
  try {
    return await disk.readdir(folder)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

const namePattern =
  /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)_([0-9a-f]{12})_([0-9a-f]{64})\.json$/

// No colons: file systems of other machines, to which a folder may be copied, refuse them.
const nameOf = (moment: string, revision: string, checksum: string) =>
  `${moment.replaceAll(':', '-')}_${revision}_${checksum}.json`

function describe(folder: string, name: string, now: number): StoredFile[] {
  const [, hour, minute, second, revision = '', checksum = ''] = namePattern.exec(name) ?? []
  if (!hour) return []
  const moment = `${hour}:${minute}:${second}`
  const file = join(folder, name)
  return [{ file, moment, isFromFuture: isFromFuture(moment, now), revision, checksum }]
}

/**
 * The capture's moment if it can be believed, or else the present. A clock set back a little must
 * not make the newest snapshot an old one.
 */
function momentAfter(
  newest: StoredFile | undefined,
  { captured_at }: SnapshotContent,
  now: number,
): string {
  const captured = captured_at === null ? now : Date.parse(captured_at)
  const isBelieved = captured >= 0 && captured <= now + clockTolerance
  const earliest = newest ? Date.parse(newest.moment) + 1 : 0
  const moment = Math.max(isBelieved ? captured : now, earliest)
  return new Date(Math.min(moment, lastMoment)).toISOString()
}

async function readStored({ file, checksum }: StoredFile, machine: Machine): Promise<Snapshot> {
  const bytes = await readRegularFile(file, longest, machine.disk).catch(cause => {
    throw new SnapshotError(file, [`it cannot be read: ${cause.message}`], { cause })
  })
  if (checksumOf(bytes) !== checksum) {
    throw new SnapshotError(file, ['its bytes do not have the checksum in its name'])
  }
  return parseSnapshotBytes(bytes, file, machine)
}

/** Whatever went wrong with one file, there may be an older one that is whole. */
const unusable = (file: string, error: unknown) =>
  error instanceof SnapshotError ? error : new SnapshotError(file, [String(error)])

const checksumOf = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')

/**
 * The newest file, then those where the data was first seen as it was: a refresh that changed
 * nothing pushes no older state of the data out.
 */
function filesToKeep(files: readonly StoredFile[]): Set<StoredFile> {
  const firsts = files.filter(({ revision }, n) => n === 0 || files[n + 1]?.revision !== revision)
  return new Set(firsts.slice(0, kept))
}
