import type { RecordHolder, RecordKind } from '#ll2/records.ts'
import { CraftRecord } from '../results/craft-record.tsx'
import { DateText } from '../times/local-times.tsx'

/** What the two moments of a record are; those without words are told as the list tells craft. */
const words: Partial<Record<RecordKind, { from: string; to?: string; goesOn?: string }>> = {
  'longest-flight': { from: 'Launched', to: 'Ended', goesOn: 'Not ended yet' },
  'shortest-turnaround': { from: 'Back', to: 'Launched again' },
  'first-reflown': { from: 'Launched again' },
  'ended-by-loss': { from: 'Last launched' },
  'most-up-at-once': { from: 'Launched', to: 'Ended', goesOn: 'Not ended yet' },
  'most-new-in-a-year': { from: 'First launched' },
}

/**
 * What a craft did for a record: when, where that is known. Each date ends a line, so that nothing
 * moves as it comes to be told in the reader's language.
 */
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
      <span className="block">
        {say.from} <Day iso={from} />
      </span>
      {say.to && to && (
        <span className="block">
          {say.to} <Day iso={to} />
        </span>
      )}
      {say.goesOn && !to && <span className="block">{say.goesOn}</span>}
    </>
  )
}

const Day = ({ iso }: { iso: string }) => <DateText iso={iso.slice(0, 10)} />
