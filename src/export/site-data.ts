import { createEngine } from '#engine/create-engine.ts'
import { createApp } from '#server/app.ts'
import { catalogueContents } from '#server/crawlers/catalogue-contents.ts'
import type { ServedData } from '#server/freshness/data-source.ts'
import { ExportError } from './export-error.ts'

/**
 * What our server would answer, asked without it.
 * @param base - the site's address, without a slash at its end
 * @param api - the origin of the API, where there is one
 */
export async function openSiteData(
  { snapshot, changes }: ServedData,
  base: string,
  api: string | null,
) {
  const engine = createEngine(snapshot)
  const onError = (error: Error) => {
    throw error
  }
  const appAt = (address: string) =>
    createApp({ snapshot, changes, engine, version: 'export', baseUrl: () => address, onError })
  const forFiles = appAt(base)
  // Records name themselves by where they can be had.
  const forRecords = appAt(api ?? originOf(snapshot.source) ?? base)

  return {
    contents: await catalogueContents({ snapshot, engine }, changes),
    /** Answers as the pages ask for them. */
    async ask(path: string) {
      const response = await forRecords.request(path)
      return { status: response.status, text: await response.text() }
    },
    /** A file that the site offers for download. */
    async file(path: string) {
      const response = await forFiles.request(path)
      if (!response.ok) throw new ExportError(`${path} was answered with ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}

export type SiteData = Awaited<ReturnType<typeof openSiteData>>

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : undefined)
