import { ScrolledCode } from '../../calls/scrolled-code.tsx'
import { formatCount } from '../../format/count.ts'
import type { Answer } from './read-answer.ts'

/** What a call was answered: its status and time, its headers, and what is in it. */
export function AnswerView({ answer, address }: { answer: Answer; address: string }) {
  const { status, statusText, waited, headers, type, text, isCut } = answer
  return (
    <div className="grid min-w-0 gap-2">
      <p role="status" className="text-sm">
        <b className={status < 400 ? 'font-semibold' : 'font-semibold text-alarm'}>
          {status} {statusText}
        </b>{' '}
        after {formatCount(Math.round(waited))} ms
        {isCut && '. This is the beginning: open the address for the whole.'}
      </p>
      <details className="text-sm">
        <summary className="min-h-6">{headers.length} headers</summary>
        <dl className="mt-1 font-mono text-xs">
          {headers.map(([name, value]) => (
            <div key={name}>
              <dt className="inline text-quiet">{name}: </dt>
              <dd className="inline">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      {type.startsWith('image/') && (
        <img src={address} alt="What the call draws" className="max-w-full border border-line" />
      )}
      {text && <ScrolledCode code={text} label="Answer" />}
    </div>
  )
}
