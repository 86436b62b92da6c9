import type { CacheNames } from './cache-names.ts'

/**
 * Does something in one of a catalogue's caches, where things are to be kept; elsewhere nothing.
 * Whoever forgets all waits until it is done, and what comes later finds that nothing is wanted.
 * @throws where there is no room, or storage is denied
 */
export const inCache = <Result>(
  names: CacheNames,
  which: keyof CacheNames,
  act: (cache: Cache) => Promise<Result>,
): Promise<Result | undefined> =>
  inTurn(names, 'shared', async () =>
    (await caches.has(names.app)) ? act(await caches.open(names[which])) : undefined,
  )

/**
 * Begins to keep things for a catalogue.
 * @param mayKeep - asked when nobody is about to forget all
 * @throws where storage is denied
 */
export const beginToKeep = (names: CacheNames, mayKeep: () => boolean): Promise<unknown> =>
  inTurn(names, 'shared', async () => mayKeep() && caches.open(names.app))

/**
 * Forgets all that is kept for a catalogue, with what is on its way there.
 * @throws where storage is denied
 */
export const forgetAll = (names: CacheNames): Promise<unknown> =>
  inTurn(names, 'exclusive', () =>
    Promise.all(Object.values(names).map(name => caches.delete(name))),
  )

/** Pages and workers of all tabs wait for each other. */
const inTurn = <Result>({ app }: CacheNames, mode: LockMode, act: () => Promise<Result>) =>
  navigator.locks.request(app, { mode }, act)
