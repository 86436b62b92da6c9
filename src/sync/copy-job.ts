import querystring from 'node:querystring'
import { dataPaths } from '#data-folder/data-paths.ts'
import { minutes } from '#environment/milliseconds.ts'
import { printable } from '#environment/printable.ts'
import { withoutSecrets } from '#environment/without-secrets.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { compareSnapshots } from '#snapshot/compare-snapshots.ts'
import { parseSnapshot, SnapshotError } from '#snapshot/parse-snapshot.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { objections } from './assemble-snapshot.ts'
import { readTag, writeTag } from './copy-tag.ts'
import { type FetchLimits, fetchText } from './fetch-text.ts'
import { publishSnapshot } from './publish-snapshot.ts'
import { readPrevious } from './read-previous.ts'
import { type AttemptOptions, type Job, runAttempt } from './run-attempt.ts'
import type { SyncOutcome } from './sync-outcome.ts'
import { UpstreamStatusError } from './upstream-errors.ts'

export interface CopyOptions extends AttemptOptions {
  /** Where the snapshot is. It may be signed, and is not to be shown. */
  url: URL
  /** Where it is published; by default in the data folder. */
  snapshotFolder?: string | undefined
  /** Publish whatever was lost. */
  force?: boolean
}

const limits: FetchLimits = { answer: 5 * minutes, body: 256 * 1024 * 1024 }

/**
 * Keeps a copy of the snapshot that another catalogue, an object store or a CDN publishes: whole,
 * or not at all. It is asked for by the tag of the copy, so that most times nothing is sent.
 * Otherwise as `runSync`.
 */
export const runCopy = (options: CopyOptions): Promise<SyncOutcome> => runAttempt(options, copy)

async function copy(options: CopyOptions, job: Job, signal: AbortSignal): Promise<SyncOutcome> {
  try {
    return await copyIfNewer(options, job, signal)
  } catch (error) {
    const told = error instanceof Error ? error : new Error(String(error))
    told.message = printable(withoutSecrets(told.message))
    return { result: 'failed', error: told, calls: 0 }
  }
}

async function copyIfNewer(
  options: CopyOptions,
  job: Job,
  signal: AbortSignal,
): Promise<SyncOutcome> {
  const { url, dataFolder, snapshotFolder, dryRun, force, onEvent = () => {} } = options
  const { machine = thisMachine } = options
  const store = openSnapshotStore(snapshotFolder ?? dataPaths(dataFolder).snapshots, machine)
  const latest = await readPrevious(store, onEvent)
  const { snapshot: kept, file: keptFile } = latest

  const tag = keptFile && (await readTag(dataFolder, url, keptFile, machine))
  const { snapshot, etag } = await fetchSnapshot(url, tag, signal, machine)
  if (!snapshot || (kept && isSame(kept, snapshot))) {
    if (etag && keptFile && !dryRun) await writeTag(dataFolder, url, keptFile, etag, machine)
    return unchanged(kept, keptFile)
  }
  const changes = kept ? compareSnapshots(kept, snapshot) : null
  const finished = { snapshot, changes, setAside: [], calls: 0 }
  const reasons = force ? [] : objections(finished, kept)
  if (reasons.length) return { result: 'refused', reasons, ...finished }
  const result = snapshot.revision === kept?.revision ? 'unchanged' : 'published'
  if (dryRun) return { result, file: null, ...finished }

  onEvent({ kind: 'publishing' })
  signal.throwIfAborted()
  const file = await publishSnapshot(store, snapshot, job, latest, machine)
  if (etag) await writeTag(dataFolder, url, file, etag, machine)
  return { result, file, ...finished }
}

/**
 * Fetches the snapshot at an address.
 * @param tag - of the snapshot that is known; it is not sent again
 * @returns no snapshot when it is the known one
 * @throws UpstreamError, SnapshotError
 */
async function fetchSnapshot(
  url: URL,
  tag: string | undefined,
  signal: AbortSignal,
  machine: Machine,
) {
  const { address, authorization } = splitCredentials(url)
  const headers = {
    Accept: 'application/json',
    'User-Agent': 'spacecraft-catalogue',
    ...(tag && { 'If-None-Match': tag }),
    ...(authorization && { Authorization: authorization }),
  }
  const request = { headers, redirect: 'follow' } as const
  const answer = await fetchText(address, request, limits, signal, machine)
  if (answer.status === 304 && tag) return {}
  if (answer.status !== 200) throw new UpstreamStatusError(`GET ${url}`, answer.status)
  const snapshot = parseSnapshot(answer.text, url.href)
  if (!snapshot.spacecraft.length) throw new SnapshotError(url.href, ['it has no craft'])
  return { snapshot, etag: answer.headers.get('etag') }
}

/**
 * User and password go into a header: an address that has them is none that can be fetched. A
 * percent sign that encodes nothing is one, as an address may hold it.
 */
function splitCredentials(url: URL) {
  const address = new URL(url)
  address.username = ''
  address.password = ''
  const [user, password] = [url.username, url.password].map(part => querystring.unescape(part))
  const credentials = Buffer.from(`${user}:${password}`).toString('base64')
  return { address, authorization: url.username && `Basic ${credentials}` }
}

const isSame = (a: Snapshot, b: Snapshot) =>
  a.revision === b.revision && a.captured_at === b.captured_at

function unchanged(kept: Snapshot | undefined, file: string | undefined): SyncOutcome {
  if (!kept || !file) throw new Error('The snapshot was not sent, though none is kept')
  const changes = { added: [], removed: [], changed: [] }
  return { result: 'unchanged', file, snapshot: kept, changes, setAside: [], calls: 0 }
}
