import type { Plot } from '#charts/plot.ts'
import { layersOf } from './layers-of.ts'

/** What the hues and shapes of a plot stand for, in the order they lie in. */
export function Legend({ legend }: Pick<Plot, 'legend'>) {
  return (
    <ul
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists
      role="list"
      aria-label="Key"
      className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm"
    >
      {legend.map(({ tone, pen, text }) => (
        <li key={tone} className="flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 overflow-visible">
            {layersOf(pen, tone).map(layer => (
              <path
                key={layer.strokeWidth}
                d={pen === 'area' ? 'M0 0H12V12H0Z' : 'M6 6h0'}
                {...layer}
              />
            ))}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
