import { CellText } from './cell-text.tsx'
import type { ListedFlights } from './listed-flights.ts'

/** On narrower screens: each flight's name and length, and what else is known of it in running lines. */
export function FlightList({ columns, entries, unfolded }: ListedFlights) {
  const others = columns.filter(column => column !== 'Duration')
  const hasLength = others.length < columns.length
  return (
    <ol className="mt-5 border-b border-line xl:hidden print:hidden">
      {entries.map(({ id, place, name, cells }, row) => (
        <li
          key={id}
          className={`grid grid-cols-[2rem_minmax(0,1fr)_auto] items-baseline border-t border-line py-3 ${row < unfolded ? '' : 'hidden noscript:grid'}`}
        >
          <span aria-hidden="true" className="font-mono text-sm leading-6 text-quiet tabular-nums">
            {place}
          </span>
          <h3>{name}</h3>
          {hasLength && (
            <p className="pl-4 text-sm">
              <span className="sr-only">Duration </span>
              {cells.Duration && <CellText cell={cells.Duration} />}
            </p>
          )}
          <dl className="col-span-2 col-start-2 mt-1 flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
            {others.map(column => {
              const cell = cells[column]
              return (
                cell && (
                  <div key={column}>
                    <dt className="inline text-quiet">{column}</dt>{' '}
                    <dd className="inline">
                      <CellText cell={cell} />
                    </dd>
                  </div>
                )
              )
            })}
          </dl>
        </li>
      ))}
    </ol>
  )
}
