import { Marked } from '../marked.tsx'
import { CallDetails } from './call-details.tsx'
import { ParameterList } from './parameter-list.tsx'
import { RecordDetails } from './record-details.tsx'
import type { Reference } from './reference.ts'

/** Every address of the API, what many of them take, and what they answer with. */
export function ReferenceSections({ reference }: { reference: Reference }) {
  const { groups, shared, records } = reference
  return (
    <>
      {groups.map(({ name, about, calls }) => (
        <section key={name} className="mt-8">
          <h3 className="text-lg">{name}</h3>
          <p className="mt-1 max-w-prose text-sm text-quiet">
            <Marked text={about} />
          </p>
          <div className="mt-3 divide-y divide-line border-y border-line">
            {calls.map(call => (
              <CallDetails key={call.id} call={call} reference={reference} />
            ))}
          </div>
        </section>
      ))}
      <section id="parameters" className="mt-8 scroll-mt-4">
        <h3 className="text-lg">Parameters of many calls</h3>
        <div className="mt-3 border-y border-line">
          <ParameterList parameters={shared} />
        </div>
      </section>
      <section className="mt-8">
        <h3 className="text-lg">Records</h3>
        <p className="mt-1 max-w-prose text-sm text-quiet">
          What is answered as JSON, by its name.
        </p>
        <div className="mt-3 divide-y divide-line border-y border-line">
          {records.map(record => (
            <RecordDetails key={record.name} record={record} />
          ))}
        </div>
      </section>
    </>
  )
}
