import { type Plot, plane } from '#charts/plot.ts'
import { percent } from './percent.ts'

/** So many have room beside each other on a phone. */
const fewest = 6

/**
 * What the lines upwards of a plot stand for; where there is little room, every other one or every
 * fourth, from the first on.
 */
export function TickWords({ ticks, y }: Pick<Plot, 'ticks'> & { y: number }) {
  const step = ticks.length > 2 * fewest ? 4 : ticks.length > fewest ? 2 : 1
  return ticks.map(({ x, text }, n) => (
    <text
      key={x}
      x={percent(x)}
      y={y}
      textAnchor={x < 40 ? 'start' : x > plane - 40 ? 'end' : 'middle'}
      className={`fill-quiet tabular-nums ${n % step === 0 ? '' : 'max-sm:hidden'}`}
    >
      {text}
    </text>
  ))
}
