import type { ReactNode } from 'react'
import type { CraftChange } from '#ll2/craft-history.ts'
import { formatCount, plural } from '../../format/count.ts'
import { safeLink } from '../../format/safe-link.ts'
import { shorten } from '../../format/shorten.ts'
import { DurationText, MomentText } from '../../times/exact-times.tsx'
import { ExternalLink } from '../../ui/external-link.tsx'
import { LongText } from '../../ui/long-text.tsx'
import { fieldNames } from './field-names.ts'

type Value = CraftChange['from']

const durations = new Set(['time_in_space', 'time_docked', 'fastest_turnaround'])

/** One change of a craft: what, from, to. */
export function ChangeText({ change }: { change: CraftChange }) {
  const { field, from, to, steps, first_seen_at } = change
  if (field === 'listed') return to ? 'Came into the catalogue' : 'Left the catalogue'
  return (
    <>
      <span className="text-quiet">{fieldNames.get(field) ?? field}</span>{' '}
      {field === 'description' ? (
        <Texts from={from} to={to} />
      ) : (
        <>
          <ValueText field={field} value={from} /> <span className="sr-only">became</span>
          <span aria-hidden="true">→</span> <ValueText field={field} value={to} />
        </>
      )}
      {steps > 1 && (
        <span className="text-quiet">
          {' '}
          in {plural(steps, 'step')} since <MomentText iso={first_seen_at} />
        </span>
      )}
    </>
  )
}

function ValueText({ field, value }: { field: string; value: Value }): ReactNode {
  if (value === null || value === '') return field === 'image' ? 'none' : 'unknown'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return formatCount(value)
  if (field === 'image') return <PictureLink address={value} />
  if (durations.has(field)) return <DurationText iso={value} />
  return <bdi>{shorten(value, longestValue)}</bdi>
}

/** No name in LL2 is longer; a page is not one value's alone. */
const longestValue = 300

/** A picture that is no longer shown has no credit here: it is named, not shown. */
function PictureLink({ address }: { address: string }) {
  const link = safeLink(address)
  const name = shorten(address.split('/').at(-1) || address, 60)
  return link ? <ExternalLink href={link}>{name}</ExternalLink> : <bdi>{name}</bdi>
}

/** A description is a text of its own: what it was is there for those who ask. */
function Texts({ from, to }: { from: Value; to: Value }) {
  const before = String(from ?? '').trim()
  return (
    <>
      {to ? (before ? 'rewritten' : 'written') : 'taken away'}
      {before && (
        <details>
          <summary className="link py-1">Show what it was</summary>
          <div dir="auto" className="whitespace-pre-line">
            <LongText text={before} />
          </div>
        </details>
      )}
    </>
  )
}
