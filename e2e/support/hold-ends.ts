import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { hold } from './hold.ts'

/**
 * A line before a server that keeps back where pages end. Until it comes, a page is there to see and
 * none of its scripts runs; what the browser has kept of them is used, as ever.
 * @param address - the server's, with a final slash
 */
export async function holdEnds(address: string) {
  let held = Promise.resolve()
  const line = createServer((incoming, outgoing) => {
    const { 'accept-encoding': _, ...headers } = incoming.headers
    const asking = request(new URL(incoming.url ?? '/', address), { headers })
    asking.on('error', () => outgoing.destroy())
    asking.on('response', async answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      if (!answer.headers['content-type']?.startsWith('text/html')) {
        answer.pipe(outgoing)
        return
      }
      const page = await buffer(answer)
      const end = page.lastIndexOf('</body>')
      outgoing.write(page.subarray(0, end))
      await held
      outgoing.end(page.subarray(end))
    })
    incoming.pipe(asking)
  }).listen(0, '127.0.0.1')
  await once(line, 'listening')
  const { port } = line.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    /** Keeps back the ends of pages from now on. @returns a function that lets them come */
    hold(): () => void {
      const { promise, resolve } = hold()
      held = promise
      return resolve
    },
    stop: () => {
      line.close()
      line.closeAllConnections()
    },
  }
}
