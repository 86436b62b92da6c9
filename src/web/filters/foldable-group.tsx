import { type ReactNode, useId, useState } from 'react'
import type { RangeField } from '#ll2/range-fields.ts'
import { formatCount } from '../format/count.ts'
import { useReaders } from '../reader/arrival.tsx'
import { readVisitSetting, writeVisitSetting } from '../reader/settings.ts'
import { WithoutScript } from '../reader/without-script.tsx'
import type { FacetField } from '../search/facet-groups.ts'

/** A group of filters under its name, which folds it away for the visit. */
export function FoldableGroup({
  field,
  name,
  chosen: count,
  children,
}: {
  field: FacetField | RangeField | 'on'
  name: string
  /** How many of its filters are set: said while they are out of sight. */
  chosen: number
  children: ReactNode
}) {
  const kept = useReaders(() => foldedFields().includes(field), false)
  const [chosen, setFolded] = useState<boolean>()
  const isFolded = chosen ?? kept
  const content = useId()
  const note = useId()
  const fold = () => {
    setFolded(!isFolded)
    const others = foldedFields().filter(other => other !== field)
    writeVisitSetting('folded-filters', (isFolded ? others : [...others, field]).join())
  }
  const showsNote = isFolded && count > 0
  return (
    <fieldset className="relative py-3">
      {/* The group's name is the button's alone: the note beside it comes and goes. */}
      <legend className="contents">
        <WithoutScript>
          <span className="flex min-h-9 items-center text-sm font-semibold">{name}</span>
        </WithoutScript>
        <button
          type="button"
          aria-expanded={!isFolded}
          aria-controls={content}
          aria-describedby={showsNote ? note : undefined}
          onClick={fold}
          className="flex min-h-9 w-full items-center justify-between noscript:hidden text-left text-sm font-semibold hover:text-accent"
        >
          {name}
          <svg
            viewBox="0 0 12 12"
            aria-hidden="true"
            className={`size-3 fill-none stroke-quiet stroke-[1.5] ${isFolded ? '' : 'rotate-180'}`}
          >
            <path d="m2 4 4 4 4-4" />
          </svg>
        </button>
      </legend>
      {showsNote && (
        <p
          id={note}
          className="pointer-events-none absolute top-3 right-6 flex min-h-9 items-center text-sm text-accent"
        >
          {formatCount(count)} chosen
        </p>
      )}
      <div id={content} hidden={isFolded} className="pb-2">
        {children}
      </div>
    </fieldset>
  )
}

const foldedFields = (): string[] => (readVisitSetting('folded-filters') ?? '').split(',')
