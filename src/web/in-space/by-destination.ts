import type { CraftUp } from '#ll2/in-space.ts'

interface Place {
  destination: string
  craft: CraftUp[]
}

/** Where no flight tells. */
const unknown = 'Destination not recorded'

/** Craft by where they went: the place with most of them first, what is not recorded last. */
export function byDestination(craft: readonly CraftUp[]): Place[] {
  const places = new Map<string, CraftUp[]>()
  for (const one of craft) {
    const destination = one.destination ?? unknown
    const others = places.get(destination)
    if (others) others.push(one)
    else places.set(destination, [one])
  }
  const isUnknown = ({ destination }: Place) => Number(destination === unknown)
  return [...places]
    .map(([destination, craft]) => ({ destination, craft }))
    .sort((a, b) => isUnknown(a) - isUnknown(b) || b.craft.length - a.craft.length)
}
