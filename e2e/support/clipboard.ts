import type { Page } from '../test.ts'

/** Makes the browser one without a clipboard, as it is for pages that do not come by https. */
export const withoutClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })
  })

/** Makes the browser refuse to copy, as it does where a visitor or a policy forbids it. */
export const refuseClipboard = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'))
    Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse })
  })

/** All forms of what is on the clipboard, by media type. Needs the permission to read it. */
export const readClipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const types = item?.types ?? []
    const texts = types.map(async type => [type, await (await item?.getType(type))?.text()])
    return Object.fromEntries(await Promise.all(texts))
  })
