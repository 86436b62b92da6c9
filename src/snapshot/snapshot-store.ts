import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSnapshotBytes, SnapshotError } from './parse-snapshot.ts'
import { revisionOf, serializeSnapshot } from './serialize-snapshot.ts'
import type { Snapshot, SnapshotContent } from './snapshot.ts'
import { removeStrays, writeAtomic } from './write-atomic.ts'

/** A published snapshot as its file's name describes it; nothing is read for it. */
export interface StoredFile {
  /** The file's path. */
  file: string
  /** When the data was captured: ISO-8601 UTC, later than that of every older file. */
  moment: string
  revision: string
  /** SHA-256 of the file's bytes, in hexadecimal. */
  checksum: string
}

export interface DamagedFile {
  file: string
  reason: string
}

/** The newest snapshot that is whole, if there is one, and the newer ones that are not. */
export type Latest = { damaged: DamagedFile[] } & (
  | { snapshot: Snapshot; file: string }
  | { snapshot?: undefined; file?: undefined }
)

export interface SnapshotStore {
  latest(): Promise<Latest>
  /** Newest first. */
  list(): Promise<StoredFile[]>
  /** @throws SnapshotError when the file is damaged */
  read(stored: StoredFile): Promise<Snapshot>
  /**
   * Adds a snapshot and removes those no longer kept. The new file appears whole or not at all.
   * @returns the new file's path
   */
  publish(content: SnapshotContent): Promise<string>
}

const kept = 5

/** Opens a folder of snapshots; one that does not exist yet is empty. */
export function openSnapshotStore(folder: string): SnapshotStore {
  const list = async () => {
    const names = await namesIn(folder)
    return names.flatMap(name => describe(folder, name)).sort(newestFirst)
  }

  return {
    list,
    read: readStored,

    async latest() {
      const damaged: DamagedFile[] = []
      for (const stored of await list()) {
        try {
          return { snapshot: await readStored(stored), file: stored.file, damaged }
        } catch (error) {
          if (!(error instanceof SnapshotError)) throw error
          damaged.push({ file: stored.file, reason: error.message })
        }
      }
      return { damaged }
    },

    async publish(content) {
      await mkdir(folder, { recursive: true })
      const [newest] = await list()
      const text = serializeSnapshot(content)
      const moment = momentAfter(newest, content)
      const file = join(folder, nameOf(moment, revisionOf(content), checksumOf(text)))
      await writeAtomic(file, text)
      await removeStrays(folder)
      const files = await list()
      const keep = filesToKeep(files)
      const old = files.filter(one => !keep.has(one))
      await Promise.all(old.map(one => rm(one.file, { force: true })))
      return file
    },
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const namePattern =
  /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)_([0-9a-f]{12})_([0-9a-f]{64})\.json$/

// No colons: file systems of other machines, to which a folder may be copied, refuse them.
const nameOf = (moment: string, revision: string, checksum: string) =>
  `${moment.replaceAll(':', '-')}_${revision}_${checksum}.json`

function describe(folder: string, name: string): StoredFile[] {
  const [, hour, minute, second, revision = '', checksum = ''] = namePattern.exec(name) ?? []
  if (!hour) return []
  return [{ file: join(folder, name), moment: `${hour}:${minute}:${second}`, revision, checksum }]
}

const newestFirst = (a: StoredFile, b: StoredFile) =>
  a.moment < b.moment || (a.moment === b.moment && a.file < b.file) ? 1 : -1

/** The capture's moment, unless a clock set back would make the newest snapshot an old one. */
function momentAfter(newest: StoredFile | undefined, { captured_at }: SnapshotContent): string {
  const captured = captured_at === null ? Date.now() : Date.parse(captured_at)
  const earliest = newest ? Date.parse(newest.moment) + 1 : captured
  return new Date(Math.max(captured, earliest)).toISOString()
}

async function readStored({ file, checksum }: StoredFile): Promise<Snapshot> {
  const bytes = await readFile(file).catch(cause => {
    throw new SnapshotError(file, [`it cannot be read: ${cause.message}`], { cause })
  })
  if (checksumOf(bytes) !== checksum) {
    throw new SnapshotError(file, ['its bytes do not have the checksum in its name'])
  }
  return parseSnapshotBytes(bytes, file)
}

const checksumOf = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')

/**
 * The newest file, then those where the data was first seen as it was: a refresh that changed
 * nothing pushes no older state of the data out.
 */
function filesToKeep(files: readonly StoredFile[]): Set<StoredFile> {
  const firsts = files.filter(({ revision }, n) => n === 0 || files[n + 1]?.revision !== revision)
  return new Set(firsts.slice(0, kept))
}
