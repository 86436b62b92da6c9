import { Marked } from '../marked.tsx'
import type { Parameter } from './reference.ts'

/** What a call takes: each with its kind, what it does and an example. */
export function ParameterList({ parameters }: { parameters: readonly Parameter[] }) {
  return (
    <dl className="divide-y divide-line">
      {parameters.map(({ name, type, about, example, isRequired }) => (
        <div key={name} className="grid gap-x-6 gap-y-1 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="font-mono text-sm">{name}</dt>
          <dd className="min-w-0 text-sm">
            <span className="text-quiet">
              {type}
              {isRequired && ', required'}.{' '}
            </span>
            <Marked text={about} />
            {example && (
              <span className="text-quiet">
                {' '}
                Example: <code className="font-mono">{example}</code>
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
