import { type Answered, askValue } from '#answers/ask-value.ts'
import { catalogueStatus } from '#answers/catalogue/status.ts'
import type { Catalogue } from '#answers/catalogue.ts'
import { createAnswers } from '#answers/create-answers.ts'
import { exportPieces } from '#answers/export/export-pieces.ts'
import { localise } from '#answers/resource/localise.ts'
import { createEngine } from '#engine/create-engine.ts'
import { finish } from '#engine/work.ts'
import type { Capture } from '#ll2/catalogue-data.ts'
import { parseQuery } from '#ll2/query-string.ts'
import { parseSpacecraftParams } from '#ll2/spacecraft-params.ts'
import { listNames, type RecordOf, type wireLists } from '#ll2/wire-lists.ts'

/** A copy of the whole catalogue, which answers as the server does. */
export interface CatalogueCopy {
  /** @param path - with its query, for example `/catalogue/entries?status=1` */
  ask(path: string): Answered
}

/** The file is not what the server says its data is: damaged, newer, older, or of another form. */
export class OtherRevisionError extends Error {
  override name = 'OtherRevisionError'
}

/**
 * Reads the file that `/catalogue/snapshot` answers with. A file that has the revision asked for
 * is the server's own to the last letter: its records need no other check.
 * @param revision - as `/catalogue/status` tells it
 * @param base - the origin that links to other pages of a list begin with
 * @throws OtherRevisionError
 */
export async function readCopy(
  text: string,
  revision: string,
  base: string,
): Promise<CatalogueCopy> {
  if ((await revisionOf(text)) !== revision) {
    throw new OtherRevisionError(`The copy is not that of revision ${revision}`)
  }
  const file: SnapshotFile = JSON.parse(text)
  const { source, captured_at, complete } = file
  const snapshot = {
    revision,
    source,
    captured_at,
    complete,
    spacecraft: file.spacecraft,
    configurations: file.spacecraft_configurations,
    statuses: file.spacecraft_statuses,
    types: file.spacecraft_configuration_types,
  }
  const catalogue = { snapshot, engine: createEngine(snapshot) }
  const answers = createAnswers(catalogue)
  return {
    ask(path) {
      if (path === '/catalogue/status') {
        const told = catalogueStatus(snapshot, null, Date.now())
        return { status: 200, body: { version: import.meta.env.VITE_VERSION, ...told } }
      }
      if (serverPaths.test(path)) return ofServer
      const [, format] = /^\/catalogue\/export\.(csv|json)\?/.exec(path) ?? []
      if (format) return exported(catalogue, path, format as 'csv' | 'json')
      const { status, body } = finish(askValue(answers, path, base))
      return { status, body: localise(body, base, '') }
    },
  }
}

/** Of what was before the copy it knows nothing, nor how the API is described. */
const serverPaths = /^\/catalogue\/(changes($|\?)|history\?|openapi\.json$)/

/** Who asks goes on to the server. */
const ofServer: Answered = { status: 501, body: null }

/** The text of a file of all craft of a list, which has to be one that a page shows. */
function exported(catalogue: Catalogue, path: string, format: 'csv' | 'json'): Answered {
  const { engine } = catalogue
  const { params, errors } = parseSpacecraftParams(
    parseQuery(path.split('?')[1] ?? ''),
    engine.isKnown,
  )
  if (errors) return { status: 400, body: errors }
  finish(engine.prepareOrder(params))
  return { status: 200, body: [...exportPieces(catalogue, params, format)].join('') }
}

type SnapshotFile = Capture & { complete: boolean } & {
  [List in keyof typeof wireLists]: RecordOf<List>[]
}

/**
 * The first 12 hex digits of the SHA-256 of a snapshot file's text without its moment, as the
 * server names its data; empty where the text has not the form of one.
 */
async function revisionOf(text: string): Promise<string> {
  const end = text.indexOf(`,\n"${listNames[0]}":[`)
  if (end < 0) return ''
  const head = JSON.stringify({ ...JSON.parse(`${text.slice(0, end)}}`), captured_at: null })
  const bytes = new TextEncoder().encode(head.slice(0, -1) + text.slice(end))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest.subarray(0, 6)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
