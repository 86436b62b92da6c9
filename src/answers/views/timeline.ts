import type { Work } from '#engine/work.ts'
import { isDestroyed } from '#ll2/is-destroyed.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { type FlightSpell, spellsOf } from '#ll2/spells.ts'
import { type TimelineBy, timelineRows } from '#ll2/views/choices.ts'
import { type Group, groupOf } from '#ll2/views/groups.ts'
import { asMinutes } from '#ll2/views/minutes.ts'
import {
  flightStates,
  type Timeline,
  type TimelineFlight,
  type TimelineRow,
} from '#ll2/views/timeline.ts'
import type { Catalogue } from '../catalogue.ts'
import { type Viewed, viewAnswer } from './view-answer.ts'

/** Rows beyond which kinds of craft are told in place of craft, unless it is asked otherwise. */
const manyRows = 60
/** Rows told at most. */
export const mostRows = 500

const choices = { by: timelineRows }

/** `/catalogue/timeline`: when the craft of a list flew, one row for each, or for each kind. */
export const timeline = (catalogue: Catalogue) =>
  viewAnswer('/catalogue/timeline', catalogue, choices, tellTimeline)

interface Flown {
  craft: Spacecraft
  spells: FlightSpell[]
}

function* tellTimeline({
  craft,
  chosen,
  now,
  captured_at,
}: Viewed<typeof choices>): Work<Timeline> {
  const flown: Flown[] = []
  for (const one of craft) {
    const spells = spellsOf(one, now)
    if (spells.length) flown.push({ craft: one, spells })
    yield
  }
  const by = chosen.by ?? suitable(flown)
  const places = new Map<string, number>()
  const rows = new Map<string, TimelineRow>()
  for (const { craft, spells } of flown) {
    const row = rowOf(rows, craft, by)
    const isLost = isDestroyed(craft.status)
    row.craft++
    row.lost += Number(isLost)
    row.up += Number(spells.some(isUnderWay))
    spells.forEach((spell, n) => {
      row.flights.push(flightOf(spell, isLost && n === spells.length - 1, places))
    })
    yield
  }
  const sorted = [...rows.values()]
  for (const { flights } of sorted) flights.sort(byLaunch)
  sorted.sort(
    (a, b) => firstOf(a) - firstOf(b) || (a.label < b.label ? -1 : 1) || (a.id ?? 0) - (b.id ?? 0),
  )
  return {
    captured_at,
    by,
    count: craft.length,
    without_flights: craft.length - flown.length,
    row_count: sorted.length,
    span: spanOf(flown, now),
    destinations: [...places.keys()],
    rows: sorted.slice(0, mostRows),
  }
}

/** The finest rows of which there are not too many to look at. */
function suitable(flown: readonly Flown[]): TimelineBy {
  if (flown.length <= manyRows) return 'spacecraft'
  const configurations = new Set(flown.map(({ craft }) => groupOf(craft, 'spacecraft_config').id))
  return configurations.size <= manyRows ? 'spacecraft_config' : 'family'
}

function rowOf(rows: Map<string, TimelineRow>, craft: Spacecraft, by: TimelineBy): TimelineRow {
  const { id, label }: Group =
    by === 'spacecraft' ? { id: craft.id, label: craft.name } : groupOf(craft, by)
  const known = rows.get(String(id))
  if (known) return known
  const row = { id, label, craft: 0, lost: 0, up: 0, flights: [] }
  rows.set(String(id), row)
  return row
}

function flightOf(
  { from, to, destination }: FlightSpell,
  isLoss: boolean,
  places: Map<string, number>,
): TimelineFlight {
  if (destination !== null && !places.has(destination)) places.set(destination, places.size)
  const { over, underWay, unended, lost } = flightStates
  const state =
    to === Number.POSITIVE_INFINITY ? underWay : isLoss ? lost : Number.isNaN(to) ? unended : over
  return [
    asMinutes(from),
    Number.isFinite(to) ? asMinutes(to) : null,
    state,
    destination === null ? -1 : (places.get(destination) ?? -1),
  ]
}

const isUnderWay = ({ to }: FlightSpell) => to === Number.POSITIVE_INFINITY

const firstOf = ({ flights }: TimelineRow) => flights[0]?.[0] ?? 0

const byLaunch = (a: TimelineFlight, b: TimelineFlight) =>
  a[0] - b[0] || (a[1] ?? Number.POSITIVE_INFINITY) - (b[1] ?? Number.POSITIVE_INFINITY)

function spanOf(flown: readonly Flown[], now: number): Timeline['span'] {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { spells } of flown) {
    for (const spell of spells) {
      const { from, to } = spell
      first = Math.min(first, from)
      last = Math.max(last, isUnderWay(spell) ? now : Number.isNaN(to) ? from : to)
    }
  }
  return flown.length ? [asMinutes(first), asMinutes(last)] : null
}
