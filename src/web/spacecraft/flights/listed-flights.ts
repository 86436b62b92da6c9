import type { ColumnName, FlightCells } from './flight-columns.ts'

/** What the table and the list of flights show. */
export interface ListedFlights {
  columns: readonly ColumnName[]
  entries: readonly {
    id: number
    /** From 1, among all. */
    place: number
    name: string
    cells: FlightCells
  }[]
  /** How many are seen; on paper and without script, where nothing can be unfolded, all are. */
  unfolded: number
}
