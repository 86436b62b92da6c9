import type { RecordHolder, RecordKind } from '#ll2/records.ts'
import { CraftRecord } from '../results/craft-record.tsx'
import { DateText } from '../ui/local-times.tsx'

/** What the two moments of a record are; those without words are told as the list tells craft. */
const words: Partial<Record<RecordKind, { from: string; to?: string; goesOn?: string }>> = {
  'longest-flight': { from: 'Launched', to: 'ended', goesOn: 'not ended yet' },
  'shortest-turnaround': { from: 'Back', to: 'launched again' },
  'first-reflown': { from: 'Launched again' },
  'ended-by-loss': { from: 'Last launched' },
  'most-up-at-once': { from: 'Launched', to: 'ended', goesOn: 'not ended yet' },
  'most-new-in-a-year': { from: 'First launched' },
}

/** What a craft did for a record, in one line: when, where that is known. */
export function HolderTimes({
  kind,
  holder: { spacecraft, from, to },
}: {
  kind: RecordKind
  holder: RecordHolder
}) {
  const say = words[kind]
  if (!say || !from) return <CraftRecord spacecraft={spacecraft} />
  return (
    <>
      {say.from} <Day iso={from} />
      {say.to && to && (
        <>
          , {say.to} <Day iso={to} />
        </>
      )}
      {say.goesOn && !to && `, ${say.goesOn}`}
    </>
  )
}

const Day = ({ iso }: { iso: string }) => <DateText iso={iso.slice(0, 10)} />
