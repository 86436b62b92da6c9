import { max } from 'd3-array'
import { area, curveStepAfter, stack } from 'd3-shape'
import type { AtOnce } from '#ll2/views/at-once.ts'
import { amountTicks, reach } from './amount-axis.ts'
import { type Mark, type Plot, plane, short } from './plot.ts'
import { placeIn, type Span, timeTicks } from './time-axis.ts'
import { toneOf } from './tones.ts'

/** How many were up at once as areas, one on the other, the largest group at the bottom. */
export function atOncePlot(data: AtOnce, height: number): Plot {
  const span = spanOf(data)
  const { moments, groups, most } = data
  const steps = moments.map((at, n) => ({ at, n }))
  const layers = stack<{ at: number; n: number }, number>()
    .keys(groups.keys())
    .value(({ n }, place) => groups[place]?.counts[n] ?? 0)(steps)
  const top = reach(max(layers.at(-1) ?? [], ([, upper]) => upper) ?? 0)
  const x = (at: number) => short(placeIn(span, at))
  const y = (count: number) => short(height * (1 - count / top))
  const draw = area<(typeof layers)[number][number]>()
    .x(({ data }) => x(data.at))
    .y0(([lower]) => y(lower))
    .y1(([, upper]) => y(upper))
    .curve(curveStepAfter)
  const marks: Mark[] = layers.map((layer, place) => ({
    d: draw(layer) ?? '',
    pen: 'area',
    tone: toneOf(place),
  }))
  return {
    height,
    marks,
    rules: amountTicks(top, 'count', 5).map(({ at, text }) => ({ y: y(at), text })),
    ticks: timeTicks(span, 8).map(({ at, text }) => ({ x: x(at), text })),
    labels: most
      ? [besideRecord(x(most.from), y(most.count), `${most.count.toLocaleString('en')} at once`)]
      : [],
    legend: groups
      .map(({ label }, place) => ({ tone: toneOf(place), pen: 'area' as const, text: label }))
      .reverse(),
    across: '',
    up: 'Spacecraft in space',
  }
}

/** Where the record is marked: on the side that has room for it. */
function besideRecord(x: number, y: number, text: string) {
  const anchor = x > plane / 2 ? ('end' as const) : ('start' as const)
  return { x, y: Math.max(12, y - 5), text, anchor }
}

/** All the time that is told of. */
function spanOf({ moments }: AtOnce): Span {
  const [first = 0] = moments
  return [first, moments.at(-1) ?? first + 1]
}
