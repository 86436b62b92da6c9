import { type Cell, csvCell } from '#answers/export/csv-cell.ts'

/** Rows of cells as CSV. */
export const writeRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')
