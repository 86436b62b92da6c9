import { use } from 'react'
import type { Gap, Lacking } from '#ll2/gaps.ts'
import { ExternalLink } from '../ui/external-link.tsx'
import { Invented } from '../ui/invented.ts'
import { TextToCopy } from '../ui/text-to-copy.tsx'
import { gapsText } from './gaps-text.ts'

/** What is shown as a text for those who keep Launch Library 2, ready to be sent. */
export function ReadyText({
  records,
  fields,
  range,
  captured,
}: {
  records: readonly Lacking[]
  fields: readonly Gap[]
  range: string
  captured: string | null
}) {
  const text = gapsText(records, fields, range, captured)
  const isInvented = use(Invented)
  return (
    <section aria-labelledby="ready" className="mt-10 print:hidden">
      <h3 id="ready" className="text-base">
        To send to Launch Library 2’s keepers
      </h3>
      {isInvented ? (
        <p className="mt-2 text-sm text-quiet">
          The data is invented: there is nobody to tell of its gaps.
        </p>
      ) : text === '' ? (
        <p className="mt-2 max-w-prose text-sm text-quiet">
          All that these records lack may be known there: this copy holds them in a short form.
        </p>
      ) : (
        <>
          <p className="mt-2 max-w-prose text-sm text-pretty text-quiet">
            The records above with their numbers and addresses, without what this copy alone lacks.
            The Space Devs take corrections on{' '}
            <ExternalLink href="https://discord.gg/p7ntkNA">Discord</ExternalLink>.
          </p>
          <TextToCopy text={text} what="the text" rows={8} aria-labelledby="ready" />
        </>
      )}
    </section>
  )
}
