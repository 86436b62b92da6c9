import { type FocusEvent, useId } from 'react'
import type { RangeField } from '#ll2/range-fields.ts'
import type { CatalogueSearch } from '../../search/catalogue-search.ts'
import { timeUnits } from '../../search/range-amount.ts'
import { isTime, rangeOf, withRange } from '../../search/range-groups.ts'
import { useDraft } from '../../search/use-draft.ts'
import type { Go } from '../../search/use-go.ts'
import { draftOf, type End, readDraft } from './range-draft.ts'

const amountNames: Record<End, string> = { gte: 'At least', lte: 'At most' }
const dateNames: Record<End, string> = { gte: 'From', lte: 'To' }
const box = 'control min-h-9 min-w-0 bg-paper aria-invalid:border-alarm'

/**
 * Both ends of a range to type, and a line that says what is wrong with them, or a hint. What
 * cannot be used stays in the fields, and the problem is told once one no longer types.
 */
export function RangeFields({
  field,
  search,
  hint,
  go,
}: {
  field: RangeField
  search: CatalogueSearch
  hint: string
  go: Go
}) {
  const id = useId()
  const { draft, isTyping, type, send } = useDraft(search, go, {
    read: search => draftOf(field, rangeOf(search, field)),
    write(search, draft) {
      const { ends } = readDraft(field, draft)
      return ends && withRange(search, field, ends)
    },
    pause: 600,
  })
  const problem = isTyping ? undefined : readDraft(field, draft).problem
  const isDate = field === 'launched'
  const names = isDate ? dateNames : amountNames
  /** On the way from a number to its unit nothing is said yet. */
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.parentElement?.contains(relatedTarget)) send(draft, true)
  }
  return (
    <div className="mt-3 grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-2 text-sm">
      {(['gte', 'lte'] as const).map(end => (
        <div key={end} className="contents">
          <label htmlFor={`${id}${end}`} className="text-quiet">
            {names[end]}
          </label>
          <input
            id={`${id}${end}`}
            type="text"
            name={`${field}__${end}`}
            inputMode={isTime(field) ? 'decimal' : 'numeric'}
            autoComplete="off"
            maxLength={16}
            enterKeyHint="go"
            className={`${box} tabular-nums`}
            value={draft[end].text}
            aria-invalid={problem?.ends.includes(end) ?? false}
            aria-describedby={`${id}message`}
            onChange={event =>
              type({ ...draft, [end]: { ...draft[end], text: event.target.value } })
            }
            onBlur={leave}
            onKeyDown={event => {
              if (event.key !== 'Enter') return
              // Not the whole form's matter.
              event.preventDefault()
              send(draft, true)
            }}
          />
          {isTime(field) ? (
            <select
              className={`${box} px-2`}
              name={`${field}__${end}`}
              aria-label={`Unit of “${names[end].toLowerCase()}”`}
              value={draft[end].unit}
              onBlur={leave}
              onChange={event => {
                const unit = timeUnits.find(known => known === event.target.value)
                if (unit) send({ ...draft, [end]: { ...draft[end], unit } })
              }}
            >
              {timeUnits.map(unit => (
                <option key={unit}>{unit}</option>
              ))}
            </select>
          ) : (
            <span className="text-quiet">{isDate ? 'year' : 'flights'}</span>
          )}
        </div>
      ))}
      {/* A problem is a new node, so that it is announced; a hint is not. */}
      <p
        key={problem ? 'problem' : 'hint'}
        id={`${id}message`}
        role={problem ? 'alert' : undefined}
        className={`col-span-3 h-5 truncate text-xs/5 ${problem ? 'text-alarm' : 'text-quiet'}`}
      >
        {problem?.text ?? hint}
      </p>
    </div>
  )
}
