import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import * as v from 'valibot'
import { dataPaths } from '#data-folder/data-paths.ts'
import { parseSnapshot, SnapshotError } from '#snapshot/parse-snapshot.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { writeAtomic } from '#snapshot/write-atomic.ts'
import { type FetchLimits, fetchText } from '#sync/fetch-text.ts'
import { UpstreamStatusError } from '#sync/upstream-errors.ts'
import { createComplaints } from './complaints.ts'
import { type Schedule, startSchedule } from './schedule.ts'
import { regularWait, waitAfterFailures } from './waits.ts'

interface Options {
  url: URL
  dataFolder: string
  /** Milliseconds between two looks; null to look at the start and when asked only. */
  interval: number | null
  logger: Logger
  /** Called when there is something new to serve. */
  onPublished: () => Promise<void>
  limits?: FetchLimits
}

const defaultLimits: FetchLimits = { answer: 60_000, body: 256 * 1024 * 1024 }

/** The longest a timer waits: for what is only asked for. */
const never = 2 ** 31 - 1

/** Keeps a copy of a snapshot that another server, an object store or a CDN publishes. */
export function startRemoteSnapshot(options: Options): Schedule {
  const { interval, logger, onPublished } = options
  const complaints = createComplaints(logger)
  let failures = 0

  return startSchedule(0, async signal => {
    try {
      if (await fetchNewer(options, signal)) await onPublished()
      complaints.settle()
      failures = 0
      return interval === null ? never : regularWait(interval)
    } catch (error) {
      if (signal.aborted) return never
      failures += 1
      const reason = error instanceof Error ? error.message : String(error)
      complaints.complain(`The data stays as it is: ${reason}`)
      return interval === null ? never : waitAfterFailures(interval, failures)
    }
  })
}

/**
 * Fetches the snapshot if it is another than the one kept, and keeps it.
 * @returns whether there is a new one
 * @throws UpstreamError, SnapshotError
 */
async function fetchNewer(options: Options, signal: AbortSignal): Promise<boolean> {
  const { url, dataFolder, limits = defaultLimits } = options
  const store = openSnapshotStore(dataPaths(dataFolder).snapshots)
  const { snapshot: kept, file: keptFile } = await store.latest()
  const tag = keptFile && (await readTag(dataFolder, url, keptFile))
  const headers = {
    Accept: 'application/json',
    'User-Agent': 'spacecraft-catalogue',
    ...(tag && { 'If-None-Match': tag }),
  }
  const answer = await fetchText(url, { headers, redirect: 'follow' }, limits, signal)
  if (answer.status === 304 && tag) return false
  if (answer.status !== 200) throw new UpstreamStatusError(`GET ${url}`, answer.status)

  const snapshot = parseSnapshot(answer.text, url.href)
  if (!snapshot.spacecraft.length) throw new SnapshotError(url.href, ['it has no craft'])
  const isSame = kept && isSameSnapshot(kept, snapshot)
  const file = isSame ? keptFile : await store.publish(snapshot)
  const etag = answer.headers.get('etag')
  if (etag && file) await writeTag(dataFolder, { url: url.href, file, etag })
  return !isSame
}

const isSameSnapshot = (a: Snapshot, b: Snapshot) =>
  a.revision === b.revision && a.captured_at === b.captured_at

const tagSchema = v.object({ url: v.string(), file: v.string(), etag: v.string() })

const tagFile = (dataFolder: string) => join(dataFolder, 'remote-snapshot.json')

/** The tag under which the kept file was got from the address, if it was. */
async function readTag(dataFolder: string, url: URL, file: string): Promise<string | undefined> {
  try {
    const tag = v.parse(tagSchema, JSON.parse(await readFile(tagFile(dataFolder), 'utf8')))
    return tag.url === url.href && tag.file === file ? tag.etag : undefined
  } catch {
    // Without a tag that can be read the snapshot is fetched again, which does no harm.
    return undefined
  }
}

async function writeTag(dataFolder: string, tag: v.InferOutput<typeof tagSchema>) {
  await mkdir(dataFolder, { recursive: true })
  await writeAtomic(tagFile(dataFolder), `${JSON.stringify(tag)}\n`)
}
