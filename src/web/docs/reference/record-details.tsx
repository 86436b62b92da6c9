import { Marked } from '../marked.tsx'
import type { Told } from './reference.ts'

/** A record that is answered: its members and what they are. */
export function RecordDetails({ record: { name, about, members } }: { record: Told }) {
  return (
    <details id={`record-${name}`} className="scroll-mt-4 py-1">
      <summary className="min-h-11 py-2">
        <span className="font-mono text-sm">{name}</span>{' '}
        <span className="text-sm text-quiet">
          <Marked text={about} />
        </span>
      </summary>
      {members.length > 0 && (
        <dl className="divide-y divide-line pb-4 pl-4 text-sm">
          {members.map(member => (
            <div
              key={member.name}
              className="grid gap-x-6 gap-y-1 py-1.5 sm:grid-cols-[11rem_minmax(0,1fr)]"
            >
              <dt className="font-mono">{member.name}</dt>
              <dd className="min-w-0">
                <span className="text-quiet">{member.type}. </span>
                <Marked text={member.about} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
