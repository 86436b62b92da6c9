import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { hold } from './hold.ts'

/**
 * A line before a server that keeps back where pages end, from the tags of the app's scripts on.
 * Until it comes, a page is there to see and the app is not; what the browser has kept of it is then
 * used, as ever.
 * @param address - the server's, with a final slash
 */
export async function holdEnds(address: string) {
  let held = Promise.resolve()
  let pages = 0
  const line = createServer((incoming, outgoing) => {
    // Pages are to come whole, and as text.
    const { 'accept-encoding': _, 'if-none-match': __, ...headers } = incoming.headers
    const asking = request(new URL(incoming.url ?? '/', address), { headers })
    asking.on('error', () => outgoing.destroy())
    asking.on('response', async answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      if (!answer.headers['content-type']?.startsWith('text/html')) {
        answer.pipe(outgoing)
        return
      }
      const page = await buffer(answer)
      const end = page.indexOf('<script type="module"')
      outgoing.write(page.subarray(0, end))
      pages += 1
      await held
      outgoing.end(page.subarray(end))
    })
    incoming.pipe(asking)
  }).listen(0, '127.0.0.1')
  await once(line, 'listening')
  const { port } = line.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    /**
     * Keeps back the ends of pages from now on.
     * @returns a function that lets them come. It throws where the browser had the page itself.
     */
    hold(): () => void {
      const { promise, resolve } = hold()
      held = promise
      pages = 0
      return () => {
        if (pages === 0) throw new Error('No page was held')
        resolve()
      }
    },
    stop: () => {
      line.close()
      line.closeAllConnections()
    },
  }
}
