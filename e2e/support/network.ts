import type { BrowserContext } from '@playwright/test'

/** Where pictures are, LL2's and the synthetic catalogue's: these specs never reach them. */
export const pictureHosts = /^https:\/\/([\w-]+\.nyc3\.digitaloceanspaces\.com|images\.invalid)\//

/** A grey picture of the size a card shows, as a PNG: of a drawing the browser would make a document. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAZAAAAEsAQMAAADXeXeBAAAAA1BMVEV/jI386DptAAAAJklEQVR4' +
    '2u3BMQEAAADCoPVPbQlPoAAAAAAAAAAAAAAAAAAAgKcBO8QAAfyeO9sAAAAASUVORK5CYII=',
  'base64',
)

/**
 * Keeps a browser on this machine: pictures are answered here, any other request that would leave
 * is stopped.
 * @returns the addresses that were stopped, filled as they come
 */
export async function stayOnThisMachine(context: BrowserContext): Promise<string[]> {
  const stopped: string[] = []
  await context.route(isOutside, route => {
    stopped.push(route.request().url())
    return route.abort('blockedbyclient')
  })
  await context.route(pictureHosts, route =>
    route.fulfill({ contentType: 'image/png', body: picture }),
  )
  return stopped
}

const isOutside = ({ protocol, hostname }: URL) =>
  /^(https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname)
