import type { Work } from '#engine/work.ts'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { spellsOf } from '#ll2/spells.ts'
import type { Bars, Chart, Points } from '#ll2/views/chart.ts'
import {
  chartAcross,
  chartUp,
  defaultChart,
  groupings,
  type Measure,
  measures,
} from '#ll2/views/choices.ts'
import { groupOf } from '#ll2/views/groups.ts'
import type { Catalogue } from '../catalogue.ts'
import { edgesFor, placeAmong } from './edges.ts'
import { largestGroups, placeIn } from './largest-groups.ts'
import { type Viewed, viewAnswer } from './view-answer.ts'

const choices = { x: chartAcross, y: chartUp, by: groupings }

/** `/catalogue/chart`: the craft of a list by their measures, or how many there are of each. */
export const chart = (catalogue: Catalogue) =>
  viewAnswer('/catalogue/chart', catalogue, choices, plot)

/** A craft with what a plot may tell of it. */
interface Plotted {
  craft: Spacecraft
  /** Its launches, as calendar years with their parts. */
  launches: readonly number[]
}

const amountOf: Record<Measure, (craft: Spacecraft) => number | null> = {
  time_in_space: ({ time_in_space }) => parseIsoDuration(time_in_space ?? ''),
  time_docked: ({ time_docked }) => parseIsoDuration(time_docked ?? ''),
  flights_count: ({ flights_count }) => flights_count,
}

function* plot({ craft, chosen, now, captured_at }: Viewed<typeof choices>): Work<Chart> {
  const { x, y, by } = { ...defaultChart, ...chosen }
  const all: Plotted[] = []
  for (const one of craft) {
    all.push({ craft: one, launches: spellsOf(one, now).map(({ from }) => yearOf(from)) })
    yield
  }
  const told = { captured_at, x, y, by, count: craft.length }
  // Of a measure against itself there is nothing to see but how many craft have it.
  const up = measures.find(measure => measure === y && measure !== x)
  return up ? pointsOf(all, up, told) : barsOf(all, told)
}

/** Milliseconds as the calendar year, UTC, and how much of it is over. */
export function yearOf(moment: number): number {
  const year = new Date(moment).getUTCFullYear()
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)]
  return year + (moment - start) / (end - start)
}

type Told = Pick<Chart, 'captured_at' | 'x' | 'y' | 'by' | 'count'>

/** What lies across: of a time, when the craft was first launched. */
function acrossOf({ craft, launches }: Plotted, x: Told['x']): number | null {
  const measure = measures.find(measure => measure === x)
  return measure ? amountOf[measure](craft) : (launches[0] ?? null)
}

function pointsOf(all: readonly Plotted[], up: Measure, told: Told): Points {
  const points = all.flatMap(plotted => {
    const [x, y] = [acrossOf(plotted, told.x), amountOf[up](plotted.craft)]
    return x === null || y === null ? [] : [{ craft: plotted.craft, x, y }]
  })
  const own = points.map(({ craft }) => groupOf(craft, told.by))
  const groups = largestGroups(own)
  const in_groups = own.map(group => placeIn(groups, group))
  return {
    kind: 'points',
    ...told,
    unknown: all.length - points.length,
    ids: points.map(({ craft }) => craft.id),
    names: points.map(({ craft }) => craft.name),
    xs: points.map(({ x }) => x),
    ys: points.map(({ y }) => y),
    in_groups,
    groups: groups.map(({ id, label }, place) => ({
      id,
      label,
      count: in_groups.filter(other => other === place).length,
    })),
  }
}

function barsOf(all: readonly Plotted[], told: Told): Bars {
  const counted = all.flatMap(plotted =>
    amountsOf(plotted, told).map(([at, times]) => ({ at, times, craft: plotted.craft })),
  )
  const knownCraft = new Set(counted.map(({ craft }) => craft.id))
  const edges = edgesFor(
    counted.map(({ at }) => at),
    told.x,
  )
  const own = counted.map(({ craft }) => groupOf(craft, told.by))
  const groups = largestGroups(own)
  const counts = groups.map(() => new Array<number>(Math.max(0, edges.length - 1)).fill(0))
  counted.forEach(({ at, times }, n) => {
    const bar = placeAmong(edges, at)
    const row = counts[placeIn(groups, own[n] ?? { id: null, label: '' })]
    if (row) row[bar] = (row[bar] ?? 0) + times
  })
  return {
    kind: 'bars',
    ...told,
    unknown: all.length - knownCraft.size,
    edges,
    groups: groups.map(({ id, label }, place) => ({ id, label, counts: counts[place] ?? [] })),
  }
}

/**
 * Where a craft is counted, and how often. Launches over time count when they were; over a measure,
 * with the craft that has it.
 */
function amountsOf(plotted: Plotted, { x, y }: Told): [at: number, times: number][] {
  const { craft, launches } = plotted
  const isOverTime = x === 'year' || x === 'decade'
  if (y === 'launches' && isOverTime) return launches.map(at => [at, 1])
  const at = acrossOf(plotted, x)
  const times = y === 'launches' ? craft.flights_count : 1
  return at === null || times === null ? [] : [[at, times]]
}
