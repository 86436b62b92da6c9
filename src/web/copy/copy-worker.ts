import type { CacheNames } from '#service-worker/cache-names.ts'
import { told } from '../data/told.ts'
import { keepSnapshot, readKept } from '../offline/kept-snapshot.ts'
import { type CatalogueCopy, readCopy } from './catalogue-copy.ts'
import type { CopyPlace, FromCopy, ToCopy } from './copy-messages.ts'

// Beside the page: reading thousands of records and asking among them never stops its reader.

let copy: CatalogueCopy | undefined
/** Its file and revision, as long as no other visit would find them. */
let unkept: { text: string; revision: string } | undefined
/** How many copies were asked for: what took longer than a newer one must not take its place. */
let asked = 0

addEventListener('message', async ({ data }: MessageEvent<ToCopy>) => {
  const { id } = data
  if (data.kind === 'ask') tell({ kind: 'answer', id, ...ask(data.path) })
  else if (data.kind === 'keep') {
    await keep(data.keptIn)
    tell({ kind: 'kept', id })
  } else {
    const read =
      data.kind === 'load' ? () => load(data.revision, data.place) : () => open(data.place)
    tell({ kind: 'loaded', id, revision: await take(read) })
  }
})

interface Read {
  copy: CatalogueCopy
  revision: string
  /** Its file, where it is not kept. */
  text?: string
}

/** Where there is none the page is told so, and goes on to ask the server. */
async function take(read: () => Promise<Read | undefined>): Promise<string | null> {
  asked += 1
  const turn = asked
  const found = await read().catch(() => undefined)
  if (!found || turn !== asked) return null
  const { text, revision } = found
  copy = found.copy
  unkept = text === undefined ? undefined : { text, revision }
  return revision
}

async function open({ keptIn, base }: CopyPlace): Promise<Read | undefined> {
  const kept = keptIn === null ? undefined : await readKept(keptIn)
  return kept && { copy: await readCopy(kept.text, kept.revision, base), revision: kept.revision }
}

async function load(revision: string, { address, keptIn, base }: CopyPlace): Promise<Read> {
  const kept = keptIn === null ? undefined : await readKept(keptIn)
  const isKept = kept?.revision === revision
  const text = isKept ? kept.text : await download(address)
  const copy = await readCopy(text, revision, base)
  return isKept || keptIn === null ? { copy, revision } : { copy, revision, text }
}

async function keep(keptIn: CacheNames) {
  if (!unkept) return
  const { text, revision } = unkept
  unkept = undefined
  await keepSnapshot(keptIn, text, revision)
}

/** What an earlier visit left in the browser's store is asked about by its tag. */
async function download(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`The server answered ${response.status}`)
  return response.text()
}

function ask(path: string) {
  try {
    const answer = copy?.ask(path)
    return answer ? { ...answer, body: told(answer.body) } : unanswered
  } catch {
    return unanswered
  }
}

/** As a server that failed; the page goes on to ask the real one. */
const unanswered = { status: 500, body: null }

const tell = (message: FromCopy) => postMessage(message)
