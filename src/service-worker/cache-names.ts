/**
 * The names of what a browser keeps for a catalogue. Several may lie below one origin, as sites of
 * files do: each has its own.
 * @param scope - the catalogue's address, with a slash at its end
 */
export const cacheNames = (scope: string) => ({
  /** The files of the app. That it is there says that things are to be kept: pages alone make it. */
  app: `catalogue-app ${scope}`,
  /** The copy of the data, which pages put there and read: in the form of snapshots' version 1. */
  data: `catalogue-data-1 ${scope}`,
  pictures: `catalogue-pictures ${scope}`,
})

export type CacheNames = ReturnType<typeof cacheNames>
