import { createAnswers } from '#answers/create-answers.ts'
import { localise } from '#answers/resource/localise.ts'
import { createEngine } from '#engine/create-engine.ts'
import { createApp } from '#server/app.ts'
import { statusTeller } from '#server/catalogue/status.ts'
import { catalogueContents } from '#server/crawlers/catalogue-contents.ts'
import type { ServedData } from '#server/freshness/data-source.ts'
import { createAsk } from '#server/web-app/ask.ts'
import { ExportError } from './export-error.ts'

/**
 * What our server would answer, asked without it.
 * @param base - the site's address, without a slash at its end
 * @param api - the origin of the API, where there is one
 */
export async function openSiteData(
  { snapshot, history }: ServedData,
  base: string,
  api: string | null,
) {
  const engine = createEngine(snapshot)
  const answers = createAnswers({ snapshot, engine })
  const onError = (error: Error) => {
    throw error
  }
  const status = statusTeller({ snapshot }, undefined)
  const ask = createAsk({ answers, engine, snapshot }, { status, history }, onError)
  const app = createApp({
    snapshot,
    history,
    engine,
    version: 'export',
    baseUrl: () => base,
    onError,
  })
  // Records name themselves by where they can be had.
  const recordBase = api ?? originOf(snapshot.source) ?? base

  return {
    /** The craft that are no longer listed, whose last records are kept. */
    gone: [...(await history()).gone.keys()].filter(id => !engine.get(id)),
    contents: await catalogueContents({ snapshot, engine }, history),
    /** Answers as the pages ask for them. */
    ask: (path: string) => ask(path, recordBase),
    /** An answer as the text that the API would give. */
    textOf: (body: unknown) => JSON.stringify(localise(body, recordBase, '')),
    /** A file that the site offers for download. */
    async file(path: string) {
      const response = await app.request(path)
      if (!response.ok) throw new ExportError(`${path} was answered with ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}

export type SiteData = Awaited<ReturnType<typeof openSiteData>>

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : undefined)
