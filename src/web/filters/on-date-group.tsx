import { memo, useId, useRef, useState } from 'react'
import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { showsOnly } from '../search/shows-only.ts'
import { useDraft } from '../search/use-draft.ts'
import type { Go } from '../search/use-go.ts'
import { FoldableGroup } from './foldable-group.tsx'

/**
 * A day to name: the list then holds who was in space on it. It is sent by its button or Enter,
 * since on the way from one day to another a date field holds days that nobody means.
 */
export const OnDateGroup = memo(
  function OnDateGroup({ name, search, go }: { name: string; search: CatalogueSearch; go: Go }) {
    const id = useId()
    const field = useRef<HTMLInputElement>(null)
    const [isPart, setPart] = useState(false)
    const { draft, type, send } = useDraft(search, go, {
      read: ({ on = '' }) => on,
      write: (search, on) => changed(search, { on: on || undefined }),
      pause: null,
    })
    const show = () => {
      // Of a date that is written in part, or is none, the browser tells no value.
      const isBad = field.current?.validity.badInput ?? false
      setPart(isBad)
      if (!isBad) send(draft, true)
    }
    return (
      <FoldableGroup field="on" name={name} chosen={search.on ? 1 : 0}>
        <label htmlFor={id} className="text-sm text-quiet">
          Any part of the day, in UTC
        </label>
        <div className="mt-1.5 flex gap-2">
          <input
            ref={field}
            id={id}
            type="date"
            name="on"
            className="control min-w-0 grow aria-invalid:border-alarm lg:min-h-9"
            value={draft}
            aria-invalid={isPart}
            aria-describedby={`${id}message`}
            onChange={event => type(event.target.value)}
            onKeyDown={event => {
              if (event.key !== 'Enter') return
              // Not the whole form's matter.
              event.preventDefault()
              show()
            }}
          />
          <button type="button" className="control noscript:hidden lg:min-h-9" onClick={show}>
            Apply
          </button>
        </div>
        <p
          id={`${id}message`}
          role={isPart ? 'alert' : undefined}
          className="mt-1 h-5 text-xs/5 text-alarm"
        >
          {isPart && 'Enter a whole date of the calendar.'}
        </p>
      </FoldableGroup>
    )
  },
  showsOnly(({ search }) => search.on),
)
