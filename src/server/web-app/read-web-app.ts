import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { CreatePages, Pages } from '#pages/page.ts'
import { efforts } from '../http/encoding.ts'
import { tagOf } from '../http/entity-tag.ts'
import { cachedForever, fileHeaders } from '../http/headers.ts'
import { StoredAnswer } from '../http/stored-answer.ts'
import { contentTypeOf } from './content-type.ts'

/** The built web app, held whole in memory: only what is in the map can ever be served. */
export interface WebApp {
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
 * @returns undefined when there is none in the folder
 */
export async function readWebApp(
  folder: string,
  createPages?: CreatePages,
): Promise<WebApp | undefined> {
  const bodies = await readFiles(folder)
  const page = bodies.get('/index.html')
  if (!page) return undefined
  const manifest = bodies.get(manifestPath)
  bodies.delete(manifestPath)
  const files = new Map<string, StoredAnswer>()
  for (const [path, body] of bodies) {
    if (path !== '/index.html') files.set(path, fileAnswer(path, 200, body))
  }
  const app = {
    files,
    page: fileAnswer('/index.html', 200, page),
    missingPage: fileAnswer('/index.html', 404, page),
    pages:
      manifest && createPages?.({ shell: String(page), manifest: JSON.parse(String(manifest)) }),
  }
  // In the background: the first visitors may still come before, and wait for their one file.
  for (const answer of [app.page, app.missingPage, ...files.values()]) void answer.precompress()
  return app
}

const manifestPath = '/.vite/manifest.json'

async function readFiles(folder: string): Promise<Map<string, Buffer<ArrayBuffer>>> {
  if (!existsSync(folder)) return new Map()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const file = join(parentPath, name)
        const address = `/${relative(folder, file).split(sep).join('/')}`
        return [address, Buffer.from(await readFile(file))] as const
      }),
    ),
  )
}

function fileAnswer(path: string, status: 200 | 404, body: Buffer<ArrayBuffer>): StoredAnswer {
  const type = contentTypeOf(path)
  const head = {
    status,
    tag: tagOf(body.toString('base64')),
    headers: {
      ...fileHeaders(type.name),
      // Names under /assets/ carry a hash of their content.
      'Cache-Control': path.startsWith('/assets/') ? cachedForever : 'no-cache',
      'Content-Type': type.name,
      ...(type.compressible && { Vary: 'Accept-Encoding' }),
    },
  }
  return new StoredAnswer(head, body, type.compressible ? efforts.file : null)
}
