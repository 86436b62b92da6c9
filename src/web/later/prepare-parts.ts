import { knownParts } from './load-later.tsx'

const ready = new Set<string>()

/** How many parts have been prepared, and are there now. */
export const partsReady = (): number => ready.size

/**
 * Fetches the code of parts, and of those that come to be known with it. Whoever asks for one that
 * is on its way waits for it too.
 * @param isWanted - by name
 */
export async function prepareParts(isWanted: (name: string) => boolean): Promise<void> {
  const next = [...knownParts].filter(([name]) => !ready.has(name) && isWanted(name))
  if (next.length === 0) return
  await Promise.all(
    next.map(async ([name, ask]) => {
      await ask()
      ready.add(name)
    }),
  )
  await prepareParts(isWanted)
}
