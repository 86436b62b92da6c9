import { createHash } from 'node:crypto'

/** Where the build has the code of the service worker, and of the one that removes it. */
export const workerCode = { keeping: '/service-worker.js', removing: '/no-service-worker.js' }

/** Where browsers find it, whichever it is. */
export const workerPath = '/sw.js'

/** What a browser without a network does without. */
const isLeftOut = (path: string) =>
  /^\/(icons\/|licenses\.|catalogue\.webmanifest|(no-)?service-worker\.)/.test(path)

interface Parts {
  /** What is built, by path. */
  files: ReadonlyMap<string, Buffer>
  /** The page that the browser fills by itself. */
  shell: string
  /** The path before those of its files, without a slash at its end. */
  folder?: string
}

/**
 * Makes the service worker of a build: its code, and before that the files it is to keep. Whichever
 * of them changes, the browser sees another worker.
 * @returns the files that it needs beside those of the build, by path; none where nothing is built
 */
export function serviceWorkerFiles({ files, shell, folder = '' }: Parts) {
  const code = files.get(workerCode.keeping)
  if (!code) return new Map()
  const kept: [address: string, integrity?: string][] = []
  let ownShell = shell
  for (const [path, body] of files) {
    if (isLeftOut(path)) continue
    if (path.startsWith('/assets/')) kept.push([path.slice(1)])
    else {
      const integrity = integrityOf(body)
      const address = `${path}?${versionOf(integrity)}`
      ownShell = ownShell.replaceAll(`="${folder}${path}"`, `="${folder}${address}"`)
      kept.push([address.slice(1), integrity])
    }
  }
  const shellFile = Buffer.from(ownShell)
  const integrity = integrityOf(shellFile)
  kept.push([`shell.html?${versionOf(integrity)}`, integrity])
  return new Map([
    ['/shell.html', shellFile],
    [workerPath, Buffer.from(`self.appFiles=${JSON.stringify(kept)};\n${code}`)],
  ])
}

const integrityOf = (body: Buffer) => `sha256-${createHash('sha256').update(body).digest('base64')}`

/** Of an address: letters and digits alone. */
const versionOf = (integrity: string) =>
  integrity.replace(/^sha256-|[^A-Za-z0-9]/g, '').slice(0, 12)
