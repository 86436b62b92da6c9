import { createHash } from 'node:crypto'

/** A short name for everything an answer is made from: equal parts, equal answer. */
export function tagOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)
}

/** The strong entity tag of one coding of an answer. Codings differ in bytes, so they differ here. */
export const entityTag = (tag: string, encoding: string) =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`

/**
 * Tells whether `If-None-Match` names a tag, by weak comparison (RFC 9110, 13.1.2).
 * `*` names them all.
 */
export function namesTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some(part => part.trim().replace(/^W\//, '') === tag)
}
