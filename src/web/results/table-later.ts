import { useSyncExternalStore } from 'react'
import type * as parts from './table/spacecraft-table.tsx'

let table: typeof parts | undefined
const listeners = new Set<() => void>()

/** Fetches the table's code, which the route waits for. Where it cannot be had, cards do as well. */
export async function loadTable(): Promise<void> {
  try {
    table ??= await import('./table/spacecraft-table.tsx')
    for (const listener of listeners) listener()
  } catch {
    // The next visit to the table tries again.
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const loadedTable = () => table

/** The table, once its code is there: at once and without a gap, which `lazy` cannot promise. */
export const useTable = () => useSyncExternalStore(subscribe, loadedTable, loadedTable)
