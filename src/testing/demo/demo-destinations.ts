interface Station {
  name: string
  /** Years in which craft went there; without an end they still do. */
  from: number
  to: number | null
}

/** Whose stations there were, one after the other. */
const stations = {
  vesk: [
    { name: 'Ostrel 1', from: 1971.3, to: 1974 },
    { name: 'Ostrel 2', from: 1974, to: 1981 },
    { name: 'Marnev Station', from: 1986, to: 2001 },
    { name: 'Seven Coasts Station', from: 2001, to: null },
  ],
  orrin: [
    { name: 'Orrin Workshop', from: 1973.2, to: 1979 },
    { name: 'Marnev Station', from: 1995, to: 1998.5 },
    { name: 'Seven Coasts Station', from: 1998.5, to: null },
  ],
  sarun: [{ name: 'Lantern Station', from: 2011, to: null }],
} satisfies Record<string, Station[]>

/** Places other than stations. */
const places = { orbit: 'Low Earth Orbit', moon: 'Lunar Orbit', surface: 'Lunar Surface' }

export type DestinationKey = keyof typeof stations | keyof typeof places | 'edge'

/** Where a flight of some year leads, and whether a craft docks there. */
export function demoDestination(
  key: DestinationKey,
  year: number,
): { name: string; isStation: boolean } {
  if (key === 'edge') return { name: 'Suborbital', isStation: false }
  if (key in places) return { name: places[key as keyof typeof places], isStation: false }
  const station = stations[key as keyof typeof stations].find(
    ({ from, to }) => year >= from && (to === null || year < to),
  )
  return station
    ? { name: station.name, isStation: true }
    : { name: places.orbit, isStation: false }
}
