import { printableInLine } from './printable.ts'
import { withoutSecrets } from './without-secrets.ts'

const longest = 200

/**
 * A value as a message about it may quote it. It may be an address with one letter wrong, so that
 * what looks like a user, a password or a signature is left out wherever it stands.
 */
export function shownValue(value: string): string {
  const open = withoutSecrets(value)
    .replace(/^.*@/s, '…@')
    .replace(/[?#].*/s, '?…')
  const short = open.length > longest ? `${open.slice(0, longest)}…` : open
  return JSON.stringify(printableInLine(short))
}
