/**
 * Copies a text, and beside it a formatted form for programs that take one.
 * @returns false when the browser refuses, or has no clipboard: pages not sent by https have none
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) {
      await navigator.clipboard.writeText(text)
    } else {
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      })
      await navigator.clipboard.write([item])
    }
    return true
  } catch {
    return false
  }
}
