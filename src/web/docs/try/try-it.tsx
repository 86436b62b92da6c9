import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { CodeBlock } from '../../calls/code-block.tsx'
import { wholeAddress } from '../../calls/whole-address.ts'
import { writeCall } from '../../calls/write-call.ts'
import { useServer } from '../../reader/use-server.ts'
import type { Call, Parameter } from '../reference/reference.ts'
import { AnswerView } from './answer-view.tsx'
import { callAddress, neededValues } from './call-address.ts'
import { ParameterField } from './parameter-field.tsx'
import { type Answer, readAnswer } from './read-answer.ts'

type Outcome =
  | { state: 'none' | 'waiting' | 'unreachable' }
  | { state: 'answered'; answer: Answer; address: string }

/** A call to be filled in and sent, and what it was answered. */
export function TryIt({ call, shared }: { call: Call; shared: readonly Parameter[] }) {
  const id = useId()
  const { hrefOf } = useServer()
  const { origin } = useRouter().options.context
  const [values, setValues] = useState(() => neededValues(call))
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' })
  const asking = useRef<AbortController>(undefined)
  useEffect(() => () => asking.current?.abort(), [])
  const path = callAddress(call.path, [...call.parameters, ...shared], values)
  const address = wholeAddress(hrefOf(path) ?? path, origin)

  async function send(event: FormEvent) {
    event.preventDefault()
    asking.current?.abort()
    const controller = new AbortController()
    asking.current = controller
    const { signal } = controller
    setOutcome({ state: 'waiting' })
    try {
      const answer = await readAnswer(address, signal)
      setOutcome({ state: 'answered', answer, address })
    } catch {
      if (!signal.aborted) setOutcome({ state: 'unreachable' })
    }
  }

  const fields = (parameters: readonly Parameter[]) => (
    <div className="grid gap-3 sm:grid-cols-2">
      {parameters.map(parameter => (
        <ParameterField
          key={parameter.name}
          id={`${id}${parameter.name}`}
          parameter={parameter}
          value={values[parameter.name] ?? ''}
          onChange={value => setValues({ ...values, [parameter.name]: value })}
        />
      ))}
    </div>
  )

  return (
    <form onSubmit={event => void send(event)} className="grid min-w-0 gap-4">
      {call.parameters.length > 0 && fields(call.parameters)}
      {shared.length > 0 && (
        <details>
          <summary className="min-h-6 text-sm">Parameters of many calls: {shared.length}</summary>
          <div className="mt-2">{fields(shared)}</div>
        </details>
      )}
      <CodeBlock code={writeCall.curl(address)} label={`${call.summary}, in curl`} />
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="action">
          Send
        </button>
        <a className="link text-sm" href={address}>
          Open the address
        </a>
        <p aria-live="polite" className="text-sm text-quiet">
          {outcome.state === 'waiting' && 'Asking…'}
          {outcome.state === 'unreachable' && 'Nobody answers: is there a network?'}
        </p>
      </div>
      {outcome.state === 'answered' && (
        <AnswerView answer={outcome.answer} address={outcome.address} />
      )}
    </form>
  )
}
