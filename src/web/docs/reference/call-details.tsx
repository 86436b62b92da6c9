import { Marked } from '../marked.tsx'
import { ParameterList } from './parameter-list.tsx'
import type { Call, Reference } from './reference.ts'

/** One address: what it takes and what it answers. */
export function CallDetails({ call, refusals }: { call: Call; refusals: Reference['refusals'] }) {
  const { id, path, summary, about, shared, parameters, found, answers } = call
  return (
    <details id={id} className="scroll-mt-4 py-1">
      <summary className="min-h-11 py-2">
        <span className="font-mono text-sm">{path}</span>{' '}
        <span className="text-sm text-quiet">{summary}</span>
      </summary>
      <div className="grid gap-4 pt-2 pb-4 pl-4">
        <p className="max-w-prose">
          <Marked text={about} />
        </p>
        {parameters.length > 0 && <ParameterList parameters={parameters} />}
        {shared.length > 0 && (
          <p className="max-w-prose text-sm">
            It takes{parameters.length > 0 && ' besides'} of the{' '}
            <a className="link" href="#parameters">
              parameters of many calls
            </a>{' '}
            <span className="font-mono">{shared.join(', ')}</span>.
          </p>
        )}
        <dl className="divide-y divide-line text-sm">
          <Answer status="200">
            <Marked text={found} />{' '}
            {answers.map(({ type, record }, place) => (
              <span key={type}>
                {place > 0 && ', '}
                <code className="font-mono">{type}</code>
                {record && (
                  <>
                    {': '}
                    <a className="link" href={`#record-${record}`}>
                      {record}
                    </a>
                  </>
                )}
              </span>
            ))}
          </Answer>
          {call.refusals.map(name => (
            <Answer key={name} status={refusals[name]?.status ?? ''}>
              <Marked text={refusals[name]?.about ?? ''} />
            </Answer>
          ))}
        </dl>
      </div>
    </details>
  )
}

function Answer({ status, children }: { status: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-1 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <dt className="font-mono">{status}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
