import { sharedWork, type Work } from '#engine/work.ts'
import { asMoment } from '#ll2/flight-span.ts'
import { momentOf } from '#ll2/moment-of.ts'
import { type CatalogueRecord, type RecordKind, type Records, recordKinds } from '#ll2/records.ts'
import { spellsOf } from '#ll2/spells.ts'
import type { Endpoint } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'
import { craftEntry } from '../entries/craft-entry.ts'
import type { Finding, Flier, Holding } from './finding.ts'
import { endedByLoss, longestDocked, mostFlights, mostTimeInSpace } from './of-craft.ts'
import { firstOfFamilies, firstReflown, longestFlight, shortestTurnaround } from './of-flights.ts'
import { mostNewInAYear, mostUpAtOnce } from './over-time.ts'
import { terms } from './terms.ts'

const path = '/catalogue/records'

/** Craft told for a record; equals may be many. */
export const mostHolders = 8
/** Craft told where each is the first of a family. */
export const mostFamilies = 60

/** `/catalogue/records`: what no other craft did, each with the craft behind it; worked out once. */
export function records({ snapshot }: Catalogue): Endpoint {
  const build = sharedWork(() => findRecords(snapshot))
  return { path, answer: () => ({ identity: `${path} ${snapshot.captured_at}`, build }) }
}

function* findRecords({ spacecraft, captured_at }: Catalogue['snapshot']): Work<Records> {
  const now = momentOf({ captured_at })
  const fliers: Flier[] = []
  for (const craft of spacecraft) {
    fliers.push({ craft, spells: spellsOf(craft, now) })
    yield
  }
  const find: Record<RecordKind, () => Finding | null> = {
    'longest-flight': () => longestFlight(fliers, now),
    'most-flights': () => mostFlights(spacecraft),
    'shortest-turnaround': () => shortestTurnaround(fliers),
    'longest-docked': () => longestDocked(spacecraft),
    'most-time-in-space': () => mostTimeInSpace(spacecraft),
    'first-of-family': () => firstOfFamilies(fliers),
    'first-reflown': () => firstReflown(fliers),
    'ended-by-loss': () => endedByLoss(fliers),
    'most-up-at-once': () => mostUpAtOnce(fliers),
    'most-new-in-a-year': () => mostNewInAYear(fliers),
  }
  const found: CatalogueRecord[] = []
  for (const kind of recordKinds) {
    found.push(asRecord(kind, find[kind](), now))
    yield
  }
  const knows_flights = fliers.some(({ spells }) => spells.length > 0)
  return { captured_at, knows_flights, records: found }
}

function asRecord(kind: RecordKind, finding: Finding | null, now: number): CatalogueRecord {
  const { holders = [], period, periods = 1, list } = finding ?? {}
  const { list: usual, ...told } = terms[kind]
  return {
    kind,
    ...told,
    amount: finding?.amount ?? null,
    duration: finding?.duration ?? null,
    moment: finding?.moment ?? null,
    period: period ? { from: asMoment(period.from), to: asMoment(period.to) } : null,
    periods: finding ? periods : 0,
    count: holders.length,
    holders: holders
      .slice(0, kind === 'first-of-family' ? mostFamilies : mostHolders)
      .map(holding => asHolder(holding, now)),
    list: finding && (list ?? usual),
  }
}

const asHolder = ({ craft, from, to, family }: Holding, now: number) => ({
  spacecraft: craftEntry(craft, now),
  from: asMoment(from ?? Number.NaN),
  to: asMoment(to ?? Number.NaN),
  ...(family && { family }),
})
