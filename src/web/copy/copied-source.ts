import type * as v from 'valibot'
import type { CatalogueStatus, catalogueStatusSchema } from '#ll2/catalogue-status.ts'
import type { Expected, Source } from '../data/source.ts'
import { setOffline } from '../offline/is-offline.ts'
import { canCopy } from '../reader/can-copy.ts'
import { NotFoundError, NotInCopyError, UnreachableError } from '../ui/errors.ts'
import type { CopyPlace, FromCopy, ToCopy } from './copy-messages.ts'

/** A source that answers from the browser's own copy as soon as there is one. */
export interface CopiedSource extends Source {
  /**
   * Brings a copy of the data with this revision, in the background, and keeps it for other visits
   * where things are kept. Until it is there, and should it not come, the server answers.
   * @returns whether it has come
   */
  copy(revision: string): Promise<boolean>
  /**
   * Opens the copy that an earlier visit kept, unless there is one already.
   * @returns the status of the one there is now
   */
  openKept(): Promise<CatalogueStatus | undefined>
  /**
   * The text of an export, made of the copy.
   * @throws NotInCopyError where there is no copy
   */
  exported(path: string): Promise<string>
}

/** What the server alone knows: which data it has now, and how it is kept fresh. */
const statusPath = '/catalogue/status'

/**
 * Answers from a copy in a worker what it can answer for the data on screen, and asks the server
 * for everything else. What cannot be asked there is answered by the copy that was kept.
 * @param server - answers where the copy does not
 * @param place - where the copy comes from and is kept, by now
 * @param shown - the revision of the data on screen: no page mixes two
 */
export function copiedSource(
  server: Source,
  place: () => CopyPlace,
  shown: () => string | undefined,
): CopiedSource {
  let worker: Worker | undefined
  let revision: string | undefined
  let loading: { what: string; done: Promise<void> } | undefined
  const waiting = new Map<number, (message: FromCopy | null) => void>()
  let asked = 0

  /** Whatever ends a worker, those who wait for it go on to the server. */
  function giveUp() {
    worker?.terminate()
    worker = undefined
    revision = undefined
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
  }

  function begin() {
    const begun = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' })
    begun.addEventListener('message', ({ data }: MessageEvent<FromCopy>) => {
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
    })
    begun.addEventListener('error', giveUp)
    begun.addEventListener('messageerror', giveUp)
    return begun
  }

  const tell = (message: Unnumbered<ToCopy>) =>
    new Promise<FromCopy | null>(resolve => {
      worker ??= begin()
      const id = asked++
      waiting.set(id, resolve)
      worker.postMessage({ ...message, id })
    })

  /** @param what - which copy it is, so that nobody asks twice for the same at once */
  async function load(what: string, message: Unnumbered<ToCopy>): Promise<void> {
    if (loading?.what !== what) loading = { what, done: take(message) }
    const { done } = loading
    await done
    if (loading?.done === done) loading = undefined
  }

  async function take(message: Unnumbered<ToCopy>): Promise<void> {
    revision = undefined
    const loaded = await tell(message)
    if (loaded?.kind !== 'loaded' || loaded.revision === null) return
    revision = loaded.revision
    performance.mark('catalogue-copy')
  }

  /** @returns undefined where the copy has no answer either */
  async function askCopy<Schema extends v.GenericSchema>(path: string, signal: AbortSignal) {
    const answer = await tell({ kind: 'ask', path })
    signal.throwIfAborted()
    if (answer?.kind !== 'answer') return undefined
    if (answer.status === 404) throw new NotFoundError(`Nothing at ${path}`)
    // Our own code made it, from what the server vouches for.
    return answer.status === 200 ? (answer.body as v.InferOutput<Schema>) : undefined
  }

  async function openKept(): Promise<CatalogueStatus | undefined> {
    if (revision === undefined && canCopy() && place().keptIn !== null) {
      await load('kept', { kind: 'open', place: place() })
    }
    if (revision === undefined) return undefined
    return askCopy<typeof catalogueStatusSchema>(statusPath, new AbortController().signal)
  }

  async function bring(wanted: string | undefined) {
    if (wanted === undefined || wanted === revision || !canCopy()) return
    await load(wanted, { kind: 'load', revision: wanted, place: place() })
  }

  const isOfShown = () => revision !== undefined && revision === shown()

  /** What can be done where nobody answers a question: a copy may be near. */
  async function help(error: unknown) {
    if (error instanceof UnreachableError) await openKept()
    else if (error instanceof NotInCopyError) await bring(shown())
    else throw error
  }

  return {
    openKept,

    async copy(wanted) {
      await bring(wanted)
      if (revision !== wanted) return false
      const { keptIn } = place()
      if (keptIn !== null) void tell({ kind: 'keep', keptIn })
      return true
    },

    async exported(path) {
      await (shown() === undefined ? openKept() : bring(shown()))
      const { signal } = new AbortController()
      const text = isOfShown() ? await askCopy<v.StringSchema<undefined>>(path, signal) : undefined
      if (text === undefined) throw new NotInCopyError(`No copy makes ${path}`)
      return text
    },

    async ask<const Schema extends v.GenericSchema>(
      path: string,
      expected: Expected<Schema>,
      signal: AbortSignal,
    ) {
      if (isOfShown() && path !== statusPath) {
        const answer = await askCopy<Schema>(path, signal)
        if (answer !== undefined) return answer
      }
      try {
        const answer = await server.ask(path, expected, signal)
        setOffline(false)
        return answer
      } catch (error) {
        await help(error)
        const isAnswered = path === statusPath ? revision !== undefined : isOfShown()
        const answer = isAnswered ? await askCopy<Schema>(path, signal) : undefined
        if (answer === undefined) throw error
        if (error instanceof UnreachableError) setOffline(true)
        return answer
      }
    },
  }
}

type Unnumbered<Message> = Message extends unknown ? Omit<Message, 'id'> : never
