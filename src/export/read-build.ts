import type { Build } from '#pages/page.ts'
import { readFiles } from '#server/web-app/read-files.ts'
import { ExportError } from './export-error.ts'

/** The built web app: what pages are made from, and the files that they need, by path. */
export interface WebBuild extends Build {
  files: Map<string, Buffer>
}

/** @throws ExportError where nothing is built */
export async function readBuild(folder: string): Promise<WebBuild> {
  try {
    const files = await readFiles(folder)
    const take = (path: string) => {
      const body = files.get(path)
      if (!body) throw new Error(`There is no ${path} in ${folder}`)
      files.delete(path)
      return String(body)
    }
    const manifest = JSON.parse(take('/.vite/manifest.json'))
    return { shell: take('/index.html'), manifest, files }
  } catch (cause) {
    throw new ExportError('The web app is not built: run "npm run build" first', { cause })
  }
}
