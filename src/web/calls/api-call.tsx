import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import * as v from 'valibot'
import { ask } from '../data/source.ts'
import { formatCount, plural } from '../format/count.ts'
import { CodeBlock } from './code-block.tsx'
import { type Language, languages } from './languages.ts'
import { wholeAddress } from './whole-address.ts'
import { writeCall } from './write-call.ts'

const offered: readonly Language[] = ['curl', 'fetch', 'python']

/** As much of an answer as tells how much it holds. */
const countedSchema = v.looseObject({
  count: v.optional(v.number()),
  results: v.optional(v.array(v.unknown())),
})

/** A call as code, and how much it answers, which is asked once somebody wants to know. */
export function ApiCall({ path, href }: { path: string; href: string }) {
  const [isOpen, setOpen] = useState(false)
  const { origin } = useRouter().options.context
  const address = wholeAddress(href, origin)
  const { data, error } = useQuery({
    queryKey: ['call', path],
    queryFn: async query => amountOf(await ask(query, path, countedSchema)),
    enabled: isOpen,
  })
  return (
    <details
      className="min-w-0 open:w-full max-w-3xl text-sm print:hidden"
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary className="link inline-flex min-h-6 items-center">As code</summary>
      <div className="mt-2 grid gap-3">
        <p aria-live="polite" className="noscript:hidden min-h-5 text-quiet">
          {error ? 'How much it answers cannot be told now.' : data}
        </p>
        {offered.map(language => (
          <div key={language} className="min-w-0">
            <p className="mb-1 font-medium">{languages[language]}</p>
            <CodeBlock
              code={writeCall[language](address)}
              label={`${languages[language]}, this call`}
            />
          </div>
        ))}
      </div>
    </details>
  )
}

function amountOf({ count, results }: v.InferOutput<typeof countedSchema>): string {
  if (count === undefined) return 'It answers one record.'
  if (!results || results.length === count) return `It answers ${plural(count, 'record')}.`
  return `It answers ${formatCount(results.length)} of ${plural(count, 'record')}.`
}
