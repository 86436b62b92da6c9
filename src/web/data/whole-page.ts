/**
 * Asks for what a page shows. In a browser the page does not wait for it: it has its heading at
 * once, and says itself what fails. A page that is rendered into a document is rendered whole.
 */
export const forPage = async (isRendering: boolean, asked: Promise<unknown>): Promise<void> => {
  if (isRendering) await asked
}
