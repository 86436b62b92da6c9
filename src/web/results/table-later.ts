import { laterModule } from '../later/later-module.ts'

/** The list as a table. Where its code cannot be had, cards do as well. */
export const laterTable = laterModule(
  'results/table/spacecraft-table',
  () => import('./table/spacecraft-table.tsx'),
)
