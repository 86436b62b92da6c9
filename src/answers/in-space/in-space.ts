import { atOnce } from '#engine/work.ts'
import { upSince } from '#ll2/flight-span.ts'
import { isPlanned, openFlight } from '#ll2/flown.ts'
import type { CraftUp, InSpace } from '#ll2/in-space.ts'
import { momentOf } from '#ll2/moment-of.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { Endpoint } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'

const path = '/catalogue/in-space'

/**
 * `/catalogue/in-space`: the craft that are up, since when and where to. The longest up come
 * first; those of whom no flight tells follow by name.
 */
export function inSpace({ snapshot }: Catalogue): Endpoint {
  const build = () =>
    atOnce((): InSpace => {
      const now = momentOf(snapshot)
      const up = snapshot.spacecraft.filter(craft => craft.in_space === true)
      const spacecraft = up.map(craft => craftUp(craft, now)).sort(byTimeUp)
      return { captured_at: snapshot.captured_at, count: up.length, spacecraft }
    })
  return { path, answer: () => ({ identity: `${path} ${snapshot.captured_at}`, build }) }
}

function craftUp(craft: Spacecraft, now: number): CraftUp {
  const flights = craft.response_mode === 'detailed' ? craft.flights : []
  const flown = { in_space: craft.in_space, flights }
  const flight = openFlight(flown, now)
  return {
    id: craft.id,
    name: craft.name,
    up_since: upSince(flown, now),
    destination: flight?.destination?.trim() || null,
    flights_before: flight
      ? flights.filter(other => other !== flight && !isPlanned(other, now)).length
      : null,
  }
}

/** Moments of one form compare as texts do. */
function byTimeUp(a: CraftUp, b: CraftUp): number {
  if (a.up_since !== b.up_since) {
    if (a.up_since === null) return 1
    if (b.up_since === null) return -1
    return a.up_since < b.up_since ? -1 : 1
  }
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id - b.id
}
