/** The addresses of our own that have another name where they are files. */
const fileNames: Record<string, string> = {
  '/catalogue/changes': '/catalogue/changes.json',
}

/**
 * The document that pages are put into, for a site of files: its own addresses lie below the
 * folder, and it says itself what may be loaded, since not every host can be told to.
 * @param folder - without a slash at its end
 */
export function staticShell(shell: string, folder: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${inMeta(policy)}">`
  return shell
    .replaceAll(
      /\b(href|src)="(\/[^"]*)"/g,
      (_, name, path) => `${name}="${folder}${fileNames[path] ?? path}"`,
    )
    .replace(/<meta charset="[^"]*"[^>]*>/, charset => `${charset}\n    ${meta}`)
}

/** Who may frame a page cannot be said in the page (CSP 3, 3.3). */
const inMeta = (policy: string) => policy.replace(/;\s*frame-ancestors [^;]*/, '')
