import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** Long enough for a browser to paint what it has. */
const pause = 500

/**
 * A slow line before a server: its pages come in pieces.
 * @param address - the server's, with a final slash
 * @param before - the words that the second piece of a page begins with
 */
export async function serveInPieces(address: string, before: string) {
  const line = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, address))
    const type = answer.headers.get('Content-Type') ?? ''
    response.writeHead(answer.status, { 'Content-Type': type })
    const body = Buffer.from(await answer.arrayBuffer())
    const cut = type.startsWith('text/html') ? body.indexOf(before) : 0
    if (cut > 0) {
      response.write(body.subarray(0, cut))
      await setTimeout(pause)
    }
    response.end(body.subarray(cut))
  }).listen(0, '127.0.0.1')
  await once(line, 'listening')
  const { port } = line.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => {
      line.close()
      line.closeAllConnections()
    },
  }
}
