import type { Browser, BrowserContext } from '@playwright/test'

/** Where pictures are, LL2's and the synthetic catalogue's: these specs never reach them. */
const pictureAddresses = ['https://*.nyc3.digitaloceanspaces.com/*', 'https://images.invalid/*']

/** The same as a pattern, for a spec that answers them itself. */
export const pictureHosts = /^https:\/\/([\w-]+\.nyc3\.digitaloceanspaces\.com|images\.invalid)\//

/** A grey picture of the size a card shows, as a PNG: of a drawing the browser would make a document. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAZAAAAEsAQMAAADXeXeBAAAAA1BMVEV/jI386DptAAAAJklEQVR4' +
  '2u3BMQEAAADCoPVPbQlPoAAAAAAAAAAAAAAAAAAAgKcBO8QAAfyeO9sAAAAASUVORK5CYII='

/**
 * Answers pictures in a browser's pages, unless their spec does. Only these requests are looked
 * into: where a spec routes any, the browser keeps nothing from page to page.
 */
export async function answerPictures(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const responseHeaders = [
      { name: 'Content-Type', value: 'image/png' },
      // What a page has at hand it need not ask for again.
      { name: 'Cache-Control', value: 'max-age=3600' },
    ]
    session
      .send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders,
        body: picture,
      })
      .catch(() => {}) // Its page is gone.
  })
  await session.send('Fetch.enable', {
    patterns: pictureAddresses.map(urlPattern => ({ urlPattern })),
  })
}

/**
 * Notes what would leave this machine, though a browser's flags let it find no other.
 * @returns the addresses that were asked for in vain, filled as they come
 */
export function watchRequests(context: BrowserContext): string[] {
  const stopped: string[] = []
  context.on('request', request => {
    const address = request.url()
    if (isOutside(new URL(address)) && !pictureHosts.test(address)) stopped.push(address)
  })
  return stopped
}

const isOutside = ({ protocol, hostname }: URL) =>
  /^(https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname)
