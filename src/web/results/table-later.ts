import type * as parts from './table/spacecraft-table.tsx'

let table: typeof parts | undefined

/** Fetches the table's code, which the route waits for. Where it cannot be had, cards do as well. */
export async function loadTable(): Promise<void> {
  try {
    table ??= await import('./table/spacecraft-table.tsx')
  } catch {
    // The next visit to the table tries again.
  }
}

/** The table, once its code is there: at once and without a gap, which `lazy` cannot promise. */
export const loadedTable = () => table
