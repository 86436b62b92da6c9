import { knownParts } from './load-later.tsx'

const prepared = new Set<string>()

/**
 * Fetches the code of parts, and of those that come to be known with it.
 * @param isWanted - by name
 * @returns whether there was any to fetch
 */
export async function prepareParts(isWanted: (name: string) => boolean): Promise<boolean> {
  const next = [...knownParts].filter(([name]) => !prepared.has(name) && isWanted(name))
  for (const [name] of next) prepared.add(name)
  await Promise.all(next.map(([, ask]) => ask()))
  if (next.length > 0) await prepareParts(isWanted)
  return next.length > 0
}
