import type { Spacecraft } from '#ll2/spacecraft.ts'
import { ApiLink } from '../calls/api-link.tsx'
import { craftHistoryPath, spacecraftPath } from '../data/one-spacecraft-query.ts'
import { CraftChanges } from './changes/craft-changes.tsx'
import { CraftKin } from './craft-kin.tsx'
import { FlightLedger } from './flights/flight-ledger.tsx'

/** What stands below a craft's facts. It comes in one piece: no part of it pushes another away. */
export function CraftEnd({ spacecraft, isGone }: { spacecraft: Spacecraft; isGone: boolean }) {
  const { id } = spacecraft
  return (
    <>
      <div className="mt-8 text-sm print:hidden">
        <ApiLink path={(isGone ? craftHistoryPath : spacecraftPath)(id)} />
      </div>
      {spacecraft.response_mode === 'detailed' && <FlightLedger key={id} spacecraft={spacecraft} />}
      <CraftKin spacecraft={spacecraft} />
      <CraftChanges key={`changes of ${id}`} spacecraft={spacecraft} />
    </>
  )
}
