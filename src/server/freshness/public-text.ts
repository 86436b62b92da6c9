import { basename } from 'node:path'
import { printable } from '#environment/printable.ts'
import { withoutSecrets } from '#environment/without-secrets.ts'

// Not the path of a web address, nor of an address of the API.
const absolutePath = /(?<![\w:/.])(?:\/(?!2\.3\.0\/)|[A-Za-z]:\\)[^\s'"`,;:]*[\\/][^\s'"`,;:]*/g

/**
 * Makes a text from the log fit for anyone to read: it says what, not where on this machine, and
 * nothing that is secret.
 * @param places - paths that may be in it, each with what it is called
 */
export function publicText(text: string, places: Readonly<Record<string, string>> = {}): string {
  const named = Object.entries(places).reduce(
    (known, [path, name]) => known.replaceAll(path, name),
    text,
  )
  return withoutSecrets(printable(named)).replaceAll(absolutePath, path =>
    basename(path.replaceAll('\\', '/')),
  )
}
