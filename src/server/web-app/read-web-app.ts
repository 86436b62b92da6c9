import type { CreatePages, Pages } from '#pages/page.ts'
import { efforts } from '../http/encoding.ts'
import { tagOf } from '../http/entity-tag.ts'
import { cachedForever, fileHeaders, workerHeaders } from '../http/headers.ts'
import { StoredAnswer } from '../http/stored-answer.ts'
import { type CompressedFiles, compressedName } from './compressed-files.ts'
import { contentTypeOf } from './content-type.ts'
import { fileTag } from './file-tag.ts'
import { readFiles } from './read-files.ts'
import { serviceWorkerFiles, workerCode, workerPath } from './service-worker.ts'

/** The built web app, held whole in memory: only what is in the map can ever be served. */
export interface WebApp {
  /** Names the build: a page names the scripts of one, and is no other's. */
  version: string
  /** By path, for example `/assets/index-2kD9.js`. */
  files: ReadonlyMap<string, StoredAnswer>
  page: StoredAnswer
  /** The same page, where there is nothing to show. */
  missingPage: StoredAnswer
  /** Renders pages with their content; undefined where a browser has to. */
  pages?: Pages | undefined
}

/**
 * Reads the built web app.
 * @param isKept - browsers may keep it, so that it opens without a network; else what they kept is
 * taken from them
 * @param compressed - what the build has compressed; all else is compressed now
 * @returns undefined when there is none in the folder
 */
export async function readWebApp(
  folder: string,
  createPages?: CreatePages,
  isKept = true,
  compressed: CompressedFiles = new Map(),
): Promise<WebApp | undefined> {
  const bodies = await readFiles(folder)
  const built = bodies.get('/index.html')
  if (!built) return undefined
  bodies.delete('/index.html')
  const manifest = bodies.get(manifestPath)
  bodies.delete(manifestPath)
  const shell = isKept ? String(built) : String(built).replace(manifestLink, '')
  const fileAnswer = (path: string, status: 200 | 404, body: Buffer<ArrayBuffer>) => {
    const answer = toAnswer(path, status, body)
    const tag = fileTag(body)
    // In the background: the first visitors may still come before, and wait for their one file.
    void answer.precompress(coding => compressed.get(compressedName(tag, coding)))
    return answer
  }
  const files = new Map<string, StoredAnswer>()
  for (const [path, body] of [...bodies, ...workerFiles(bodies, isKept ? shell : undefined)]) {
    files.set(path, fileAnswer(path, 200, body))
  }
  const page = Buffer.from(shell)
  return {
    version: tagOf(shell),
    files,
    page: fileAnswer('/index.html', 200, page),
    missingPage: fileAnswer('/index.html', 404, page),
    pages: manifest && createPages?.({ shell, manifest: JSON.parse(String(manifest)) }),
  }
}

const manifestPath = '/.vite/manifest.json'

// By it a page knows that it may be kept, and where from.
const manifestLink = /<link\s+rel="manifest"[^>]*>\s*/

/** @param shell - undefined where browsers are to keep nothing */
function workerFiles(files: Map<string, Buffer<ArrayBuffer>>, shell: string | undefined) {
  if (shell !== undefined) return serviceWorkerFiles({ files, shell })
  const remover = files.get(workerCode.removing)
  return remover ? [[workerPath, remover] as const] : []
}

function toAnswer(path: string, status: 200 | 404, body: Buffer<ArrayBuffer>): StoredAnswer {
  const type = contentTypeOf(path)
  const head = {
    status,
    tag: fileTag(body),
    headers: {
      ...(path === workerPath ? workerHeaders : fileHeaders(type.name)),
      // Names under /assets/ carry a hash of their content.
      'Cache-Control': path.startsWith('/assets/') ? cachedForever : 'no-cache',
      'Content-Type': type.name,
      ...(type.compressible && { Vary: 'Accept-Encoding' }),
    },
  }
  return new StoredAnswer(head, body, type.compressible ? efforts.file : null)
}
