import { DurationText, MomentText } from '../../times/exact-times.tsx'
import type { Cell } from './flight-columns.ts'

/** What stands in a column of the ledger. */
export function CellText({ cell }: { cell: Cell }) {
  if ('text' in cell) return cell.text
  if ('moment' in cell) return <MomentText iso={cell.moment} />
  return (
    <>
      <DurationText iso={cell.duration} isCell />
      {cell.note && ` ${cell.note}`}
    </>
  )
}
