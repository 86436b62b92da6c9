import { useState } from 'react'
import { loadLater } from '../../later/load-later.tsx'
import { useServer } from '../../reader/use-server.ts'
import { Marked } from '../marked.tsx'
import { callAddress, neededValues } from '../try/call-address.ts'
import { ParameterList } from './parameter-list.tsx'
import type { Call, Reference } from './reference.ts'

const TryIt = loadLater('docs/try/try-it', async () => (await import('../try/try-it.tsx')).TryIt)

/** One address: what it takes, what it answers, and a way to try it. */
export function CallDetails({ call, reference }: { call: Call; reference: Reference }) {
  const { id, path, summary, about, shared, parameters, found, answers } = call
  const { refusals } = reference
  const [wasOpened, setOpened] = useState(false)
  const { hrefOf } = useServer()
  return (
    <details
      id={id}
      className="scroll-mt-4 py-1"
      onToggle={event => setOpened(wasOpened || event.currentTarget.open)}
    >
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
            {parameters.length > 0 ? 'It also takes these' : 'It takes these'}{' '}
            <a className="link" href="#parameters">
              parameters of many calls
            </a>
            : <span className="font-mono">{shared.join(', ')}</span>.
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
        <h4 className="font-semibold">Try it</h4>
        {wasOpened && (
          <TryIt call={call} shared={reference.shared.filter(one => shared.includes(one.name))} />
        )}
        <noscript>
          <a className="link" href={hrefOf(callAddress(path, parameters, neededValues(call)))}>
            Open an example
          </a>
        </noscript>
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
