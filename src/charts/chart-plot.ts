import { max } from 'd3-array'
import type { Bars, Chart, Points } from '#ll2/views/chart.ts'
import type { ChartAcross, ChartUp } from '#ll2/views/choices.ts'
import { type AmountTick, amountTicks, type Kind, reach, yearTicks } from './amount-axis.ts'
import { type Mark, type Pen, type Plot, plane, short } from './plot.ts'
import { type Axis, amountAxis, yearAxis } from './point-axes.ts'
import { toneOf } from './tones.ts'

/** What is measured, in words; those of a time stand by themselves. */
export const measureNames: Record<ChartAcross | ChartUp, string> = {
  time_in_space: 'Time in space',
  time_docked: 'Time docked',
  flights_count: 'Flights',
  year: 'Year of first launch',
  decade: 'Decade of first launch',
  spacecraft: 'Spacecraft',
  launches: 'Launches',
}

/** What lies across a plot, in words: launches are counted in the year of each. */
export const acrossName = ({ x, y }: Pick<Chart, 'x' | 'y'>): string => {
  if (y === 'launches' && x === 'year') return 'Year of launch'
  if (y === 'launches' && x === 'decade') return 'Decade of launch'
  return measureNames[x]
}

const kinds = {
  time_in_space: 'duration',
  time_docked: 'duration',
  flights_count: 'count',
  year: 'time',
  decade: 'time',
  spacecraft: 'count',
  launches: 'count',
} as const satisfies Record<ChartAcross | ChartUp, Kind>

/** A plot of craft by their measures, or of how many there are of each. */
export const chartPlot = (data: Chart, height: number): Plot =>
  data.kind === 'points' ? pointsPlot(data, height) : barsPlot(data, height)

/** Shapes of points, by their group's place: without its hue each of the first six is known. */
const shapes: readonly Pen[] = ['dot', 'square', 'ring', 'frame', 'target', 'box']
export const shapeOf = (place: number): Pen => shapes[place % shapes.length] ?? 'dot'

/** How far points of one count are set apart, of the way to the next count. */
const spread = 0.7

/**
 * The axes that a plot of points lies on. Of craft with the same count of flights each stands
 * beside the others, in steps of the golden ratio: as evenly as can be, whatever their number.
 */
export function pointScales({ x, y, xs, ys }: Points, height: number) {
  const kind = kinds[x]
  const across = kind === 'time' ? yearAxis(xs) : amountAxis(xs, kind, 7)
  const upwards = amountAxis(ys, kinds[y], 5)
  const atX = (value: number) => short(across.place(value) * plane)
  const atY = (value: number) => short(height * (1 - upwards.place(value)))
  return {
    across,
    upwards,
    atX,
    atY,
    /** Where the point of a place in the columns lies. */
    at(place: number) {
      const aside = kind === 'count' ? (((place * 0.618034) % 1) - 0.5) * spread : 0
      return { x: atX((xs[place] ?? 0) + aside), y: atY(ys[place] ?? 0) }
    },
  }
}

function pointsPlot(data: Points, height: number): Plot {
  const { in_groups, groups, y } = data
  const scales = pointScales(data, height)
  const paths = groups.map(() => [] as string[])
  in_groups.forEach((group, n) => {
    const point = scales.at(n)
    // A line of no length, whose ends are the point: it stays round however the plot is stretched.
    paths[group]?.push(`M${point.x} ${point.y}h0`)
  })
  const marks: Mark[] = paths.map((path, place) => ({
    d: path.join(''),
    pen: shapeOf(place),
    tone: toneOf(place),
  }))
  return {
    height,
    // The largest group lies below the others.
    marks,
    rules: scales.upwards.ticks.map(({ at, text }) => ({ y: scales.atY(at), text })),
    ticks: scales.across.ticks.map(({ at, text }) => ({ x: scales.atX(at), text })),
    labels: [],
    legend: groups.map(({ label, count }, place) => ({
      tone: toneOf(place),
      pen: shapeOf(place),
      text: `${label} (${count.toLocaleString('en')})`,
    })),
    across: [
      axisName(acrossName(data), scales.across),
      ...(kinds[data.x] === 'count' ? ['points of one count side by side'] : []),
    ].join(', '),
    up: axisName(measureNames[y], scales.upwards),
  }
}

/** A scale that is not even is told of: else distances would deceive. */
const axisName = (measured: string, { isStretched }: Axis) =>
  isStretched ? `${measured}, logarithmic scale` : measured

function barsPlot(data: Bars, height: number): Plot {
  const { edges, groups, x, y } = data
  const bars = Math.max(1, edges.length - 1)
  const [from = 0, to = from + 1] = [edges[0], edges.at(-1)]
  const totals = Array.from({ length: bars }, (_, bar) =>
    groups.reduce((sum, { counts }) => sum + (counts[bar] ?? 0), 0),
  )
  const top = reach(max(totals) ?? 0)
  const upTo = (count: number) => short(height * (1 - count / top))
  const across = (at: number) => short(((at - from) / (to - from)) * plane)
  const width = plane / bars
  const gap = Math.min(width * 0.15, 3)
  const below = new Array<number>(bars).fill(0)
  const marks: Mark[] = groups.map(({ counts }, place) => {
    const d = counts.map((count, bar) => {
      if (count === 0) return ''
      const base = below[bar] ?? 0
      below[bar] = base + count
      const [left, right] = [short(bar * width + gap / 2), short((bar + 1) * width - gap / 2)]
      return `M${left} ${upTo(base)}V${upTo(base + count)}H${right}V${upTo(base)}Z`
    })
    return { d: d.join(''), pen: 'area', tone: toneOf(place) }
  })
  return {
    height,
    marks,
    rules: amountTicks(top, 'count', 5).map(({ at, text }) => ({ y: upTo(at), text })),
    ticks: acrossTicks(x, { from, to }).map(({ at, text }) => ({ x: across(at), text })),
    labels: [],
    legend: groups
      .map(({ label }, place) => ({ tone: toneOf(place), pen: 'area' as const, text: label }))
      .reverse(),
    across: acrossName(data),
    up: measureNames[y],
  }
}

const acrossTicks = (x: ChartAcross, { from, to }: { from: number; to: number }): AmountTick[] =>
  kinds[x] === 'time' ? yearTicks(from, to, 8) : amountTicks(to, kinds[x], 7)
