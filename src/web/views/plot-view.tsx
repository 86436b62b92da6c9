import type { ReactNode } from 'react'
import { type Plot, plane } from '#charts/plot.ts'
import { layersOf } from './layers-of.ts'
import { percent } from './percent.ts'
import { TickWords } from './tick-words.tsx'

/** Room below a plot for the words of its ticks, in pixels. */
const foot = 24

/**
 * A plot at whatever width there is: what is drawn is stretched, words are not.
 * @param children - what lies over it
 */
export function PlotView({ plot, children }: { plot: Plot; children?: ReactNode }) {
  const { height, marks, rules, ticks, labels, across, up } = plot
  return (
    <div className={hasLongWords(rules) ? 'pl-14' : 'pl-8'}>
      <div className="relative mt-2">
        <p className="h-7 text-xs text-quiet">{up}</p>
        <svg
          aria-hidden="true"
          width="100%"
          height={height + foot}
          className="block overflow-visible text-[12px] select-none"
        >
          {ticks.map(({ x }) => (
            <line key={x} x1={percent(x)} x2={percent(x)} y2={height} className="stroke-line" />
          ))}
          <svg
            aria-hidden="true"
            width="100%"
            height={height}
            viewBox={`0 0 ${plane} ${height}`}
            preserveAspectRatio="none"
            className="overflow-visible"
          >
            {marks.flatMap(({ d, pen, tone }) =>
              layersOf(pen, tone).map(layer => (
                <path
                  key={`${tone} ${layer.strokeWidth}`}
                  d={d}
                  {...layer}
                  vectorEffect="non-scaling-stroke"
                />
              )),
            )}
          </svg>
          {rules.map(({ y, text }) => (
            <g key={y}>
              <line x2="100%" y1={y} y2={y} className="stroke-ink/15" />
              {/* Of nothing the axis itself tells. */}
              {y < height && (
                <text x="-6" y={y + 4} textAnchor="end" className="fill-quiet tabular-nums">
                  {text}
                </text>
              )}
            </g>
          ))}
          {labels.map(({ x, y, text, anchor }) => (
            <text
              key={text}
              x={percent(x)}
              y={y}
              textAnchor={anchor}
              className="fill-ink stroke-paper stroke-3 font-medium [paint-order:stroke]"
            >
              {text}
            </text>
          ))}
          <line x2="100%" y1={height} y2={height} className="stroke-edge" />
          <TickWords ticks={ticks} y={height + 16} />
        </svg>
        {children}
        {across && <p className="text-right text-xs text-quiet">{across}</p>}
      </div>
    </div>
  )
}

/** Whether what the lines across stand for needs more room beside them: "2.5 years", not "1,000". */
const hasLongWords = (rules: Plot['rules']) => rules.some(({ text }) => text.length > 5)
