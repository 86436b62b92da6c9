import type { ReactNode } from 'react'

/** Rows of a table that a page tells; the file has all. */
export const mostTableRows = 300

/** What a picture shows as a table, folded away. A number stands to the right of its column. */
export function DataTable({
  name,
  columns,
  rows,
}: {
  name: string
  columns: readonly string[]
  /** The first cell names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}) {
  const shown = rows.slice(0, mostTableRows)
  return (
    <details className="mt-6 print:block">
      <summary className="link inline-flex min-h-11 items-center text-sm">Show as table</summary>
      <div className="mt-2 overflow-x-auto" tabIndex={-1}>
        <table className="min-w-full text-sm">
          <caption className="sr-only">{name}</caption>
          <thead>
            <tr className="border-b border-edge text-left">
              {columns.map(column => (
                <th key={column} scope="col" className="py-2 pr-6 align-bottom font-medium">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, cells: [first, ...rest] }) => (
              <tr key={key} className="border-b border-line">
                <th scope="row" className="py-1.5 pr-6 text-left font-normal">
                  {first}
                </th>
                {rest.map((cell, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <td key={n} className="py-1.5 pr-6 tabular-nums">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && (
        <p className="mt-2 text-sm text-quiet">
          These are the first {shown.length} of {rows.length} rows. The CSV file has all of them.
        </p>
      )}
    </details>
  )
}
