import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getMimeType } from 'hono/utils/mime'

/**
 * Serves a folder as plain static hosts do: queries mean nothing, a folder is led to its slash and
 * gives its `index.html`, what is missing is `404.html`, and all is fresh for ten minutes.
 * @param path - below which the files lie, with a slash at both ends
 * @returns the address of the folder, with a final slash
 */
export async function serveFiles(folder: string, path = '/') {
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(folder, decodeURIComponent(pathname.slice(path.length - 1)))
    const found = pathname.startsWith(path) ? await stat(file).catch(() => null) : null
    if (found?.isDirectory() && !pathname.endsWith('/')) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end()
      return
    }
    const shown = found?.isDirectory() ? join(file, 'index.html') : file
    const body = found && (await readFile(shown).catch(() => null))
    const type = getMimeType(shown) ?? 'application/octet-stream'
    const headers = { 'Content-Type': body ? type : 'text/html', 'Cache-Control': 'max-age=600' }
    response.writeHead(body ? 200 : 404, headers)
    response.end(body ?? (await readFile(join(folder, '404.html'))))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${path}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
