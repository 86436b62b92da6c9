/**
 * Whether this browser can have a copy of the data: only over a connection that nobody alters can it
 * tell a whole one from a damaged one.
 */
export const canCopy = (): boolean => Boolean(crypto.subtle) && 'Worker' in globalThis
