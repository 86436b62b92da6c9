import type * as v from 'valibot'
import type { Source } from '../data/source.ts'
import { told } from '../data/told.ts'
import { NotFoundError } from '../ui/errors.ts'
import type { FromCopy, ToCopy } from './copy-messages.ts'

/** A source that answers from the browser's own copy as soon as there is one. */
export interface CopiedSource extends Source {
  /**
   * Brings a copy of the data with this revision, in the background. Until it is there, and should
   * it not come, the server answers.
   */
  copy(revision: string): void
}

/** What the server alone knows: which data it has now, and how it is kept fresh. */
const isOfServer = (path: string) => path === '/catalogue/status'

/**
 * Answers from a copy in a worker what it can answer for the data on screen, and asks the server
 * for everything else.
 * @param server - answers where the copy does not
 * @param address - of the snapshot
 * @param shown - the revision of the data on screen: no page mixes two
 */
export function copiedSource(
  server: Source,
  address: string,
  shown: () => string | undefined,
): CopiedSource {
  let worker: Worker | undefined
  let revision: string | undefined
  const waiting = new Map<number, (answer: Answer | null) => void>()
  let asked = 0

  const tell = (message: ToCopy) => worker?.postMessage(message)

  function hear({ data }: MessageEvent<FromCopy>) {
    if (data.kind === 'answer') {
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
    } else if (data.kind === 'loaded') {
      revision = data.revision
      performance.mark('catalogue-copy')
    }
  }

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
    begun.addEventListener('message', hear)
    begun.addEventListener('error', giveUp)
    begun.addEventListener('messageerror', giveUp)
    return begun
  }

  const askCopy = (path: string) =>
    new Promise<Answer | null>(resolve => {
      const id = asked++
      waiting.set(id, resolve)
      tell({ kind: 'ask', id, path })
    })

  return {
    copy(wanted) {
      if (wanted === revision) return
      revision = undefined
      worker ??= begin()
      tell({ kind: 'load', address, revision: wanted, base: location.origin })
    },

    async ask<const Schema extends v.GenericSchema>(
      path: string,
      schema: Schema,
      signal: AbortSignal,
    ) {
      const isThere = revision !== undefined && revision === shown()
      const answer = isThere && !isOfServer(path) ? await askCopy(path) : null
      signal.throwIfAborted()
      if (answer?.status === 404) throw new NotFoundError(`Nothing at ${path}`)
      if (answer?.status !== 200) return server.ask(path, schema, signal)
      // Our own code made it, from what the server vouches for.
      return told(answer.body) as v.InferOutput<Schema>
    },
  }
}

type Answer = Extract<FromCopy, { kind: 'answer' }>
