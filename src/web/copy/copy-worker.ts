import { type CatalogueCopy, readCopy } from './catalogue-copy.ts'
import type { FromCopy, ToCopy } from './copy-messages.ts'

// Beside the page: reading thousands of records and asking among them never stops its reader.

let copy: CatalogueCopy | undefined
/** The revision asked for last. */
let wanted: string | undefined

addEventListener('message', ({ data }: MessageEvent<ToCopy>) => {
  if (data.kind === 'load') void load(data)
  else answer(data.id, data.path)
})

async function load({ address, revision, base }: Extract<ToCopy, { kind: 'load' }>) {
  wanted = revision
  try {
    const read = await readCopy(await download(address), revision, base)
    // What took longer than a newer one must not take its place.
    if (revision !== wanted) return
    copy = read
    tell({ kind: 'loaded', revision })
  } catch {
    // The page was told of none, and goes on to ask the server.
  }
}

/** What an earlier visit left in the browser's store is asked about by its tag. */
async function download(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`The server answered ${response.status}`)
  return response.text()
}

function answer(id: number, path: string) {
  const { status, body } = ask(path)
  tell({ kind: 'answer', id, status, body })
}

function ask(path: string) {
  try {
    return copy?.ask(path) ?? unanswered
  } catch {
    return unanswered
  }
}

/** As a server that failed; the page goes on to ask the real one. */
const unanswered = { status: 500, body: null }

const tell = (message: FromCopy) => postMessage(message)
