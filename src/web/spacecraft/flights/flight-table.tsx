import { CellText } from './cell-text.tsx'
import type { Cell } from './flight-columns.ts'
import type { ListedFlights } from './listed-flights.ts'

/** On a wide screen and on paper: a line per flight. */
export function FlightTable({ columns, entries, unfolded }: ListedFlights) {
  return (
    <table className="mt-5 w-full text-left text-sm max-xl:hidden print:table">
      <thead className="text-quiet">
        <tr className="border-y border-line [&>th]:py-2 [&>th]:pr-6 [&>th]:align-bottom [&>th]:font-normal">
          <th scope="col">Flight</th>
          {columns.map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, place, name, cells }, row) => (
          <tr
            key={id}
            className={`border-b border-line align-top [&>*]:py-2 [&>*]:pr-6 print:[&>*]:py-0.5 ${row < unfolded ? '' : 'hidden print:table-row noscript:table-row'}`}
          >
            <th scope="row" className={`font-semibold ${wrapOf(name)}`}>
              <span className="flex">
                <span
                  aria-hidden="true"
                  className="min-w-7 shrink-0 pr-2 print:min-w-0 font-mono font-normal text-quiet tabular-nums"
                >
                  {place}
                </span>
                {name}
              </span>
            </th>
            {columns.map(column => {
              const cell = cells[column]
              return (
                <td key={column} className={cell && wrapOfCell(cell)}>
                  {cell && <CellText cell={cell} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const wrapOfCell = (cell: Cell) => ('text' in cell ? wrapOf(cell.text) : 'tabular-nums')

/** Words stay whole; one that no column has room for may break. */
const wrapOf = (text: string) => (/\S{25}/.test(text) ? 'wrap-anywhere' : '')
