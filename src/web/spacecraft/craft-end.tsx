import type { Spacecraft } from '#ll2/spacecraft.ts'
import { CraftChanges } from './changes/craft-changes.tsx'
import { CraftKin } from './craft-kin.tsx'
import { FlightLedger } from './flights/flight-ledger.tsx'

/** What stands below a craft's facts. It comes in one piece: no part of it pushes another away. */
export function CraftEnd({ spacecraft }: { spacecraft: Spacecraft }) {
  return (
    <>
      {spacecraft.response_mode === 'detailed' && (
        <FlightLedger key={spacecraft.id} spacecraft={spacecraft} />
      )}
      <CraftKin spacecraft={spacecraft} />
      <CraftChanges key={`changes of ${spacecraft.id}`} spacecraft={spacecraft} />
    </>
  )
}
