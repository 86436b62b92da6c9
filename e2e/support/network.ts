import type { BrowserContext } from '@playwright/test'

/** Where pictures are, LL2's and the synthetic catalogue's: these specs never reach them. */
export const pictureHosts = /^https:\/\/([\w-]+\.nyc3\.digitaloceanspaces\.com|images\.invalid)\//

/** A grey picture of the size a card shows, as a PNG: of a drawing the browser would make a document. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAZAAAAEsAQMAAADXeXeBAAAAA1BMVEV/jI386DptAAAAJklEQVR4' +
    '2u3BMQEAAADCoPVPbQlPoAAAAAAAAAAAAAAAAAAAgKcBO8QAAfyeO9sAAAAASUVORK5CYII=',
  'base64',
)

/** What a browser says of a picture that nobody answers. */
export const unreachablePicture = new RegExp(
  `ERR_NAME_NOT_RESOLVED.*${pictureHosts.source.slice(1)}`,
)

/**
 * Keeps a browser on this machine, whose flags let it find no other: pictures are answered here,
 * any other request that would leave is noted.
 * @param withPictures - else they fail, and no request is looked into
 * @returns the addresses that were asked for in vain, filled as they come
 */
export async function stayOnThisMachine(
  context: BrowserContext,
  withPictures: boolean,
): Promise<string[]> {
  const stopped: string[] = []
  context.on('request', request => {
    const address = request.url()
    if (isOutside(new URL(address)) && !pictureHosts.test(address)) stopped.push(address)
  })
  if (withPictures) {
    await context.route(pictureHosts, route =>
      route.fulfill({ contentType: 'image/png', body: picture }),
    )
  }
  return stopped
}

const isOutside = ({ protocol, hostname }: URL) =>
  /^(https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname)
