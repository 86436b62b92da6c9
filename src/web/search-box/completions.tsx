import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import type { Completion } from '#ll2/completions.ts'
import { plural } from '../format/count.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { completedSearch } from '../search/completed-search.ts'
import { CompletionOption } from './completion-option.tsx'
import type { ListState } from './list-state.ts'
import { useCompletions } from './use-completions.ts'

const listId = 'completions'
const optionId = (place: number) => `${listId}-${place}`

/**
 * What the search box's text may be completed to: the listbox of a combobox (ARIA Authoring
 * Practices), walked with the arrow keys while the focus stays in the text. Until one is chosen
 * Enter searches for the text.
 */
export function Completions({
  box,
  search,
  text,
  onState,
  onText,
  onChoose,
}: {
  box: HTMLInputElement
  search: CatalogueSearch
  text: string
  /** Told what the box has to say of the list. */
  onState: (state: ListState | undefined) => void
  onText: (text: string) => void
  /** Told the list to go to; none where another page is gone to. */
  onChoose: (search?: CatalogueSearch) => void
}) {
  const navigate = useNavigate()
  const { completions, isWaiting } = useCompletions(search, text)
  /** The text of which the list was closed. */
  const [closedAt, setClosedAt] = useState<string>()
  /** The text in which an option was reached, and which: another text begins anew. */
  const [reached, setReached] = useState({ text, place: -1 })
  const isOpen = completions.length > 0 && closedAt !== text
  const active =
    isOpen && reached.text === text && reached.place < completions.length ? reached.place : -1

  const choose = (completion: Completion) => {
    const next = completedSearch(search, completion)
    onChoose(next)
    if (!next) void navigate({ to: '/spacecraft/$id', params: { id: completion.id ?? 0 } })
  }
  const reach = (place: number) => setReached({ text, place })
  const step = (by: 1 | -1) => {
    setClosedAt(undefined)
    // The text itself stands between the last option and the first.
    const stops = completions.length + 1
    reach(isOpen ? ((active + 1 + by + stops) % stops) - 1 : by > 0 ? 0 : completions.length - 1)
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const chosen = completions[active]
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'ArrowDown' && completions.length > 0) step(1)
    else if (event.key === 'ArrowUp' && completions.length > 0) step(-1)
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else if (event.key === 'Escape' && isOpen) setClosedAt(text)
    else if (event.key === 'Escape' && text !== '') onText('')
    else {
      // Back in the text.
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) reach(-1)
      return
    }
    event.preventDefault()
  })
  useEffect(() => {
    box.addEventListener('keydown', press)
    return () => box.removeEventListener('keydown', press)
  }, [box])

  useLayoutEffect(() => {
    if (!isOpen) return
    onState({
      'aria-expanded': true,
      'aria-controls': listId,
      'aria-activedescendant': active < 0 ? undefined : optionId(active),
    })
    return () => onState(undefined)
  }, [isOpen, active, onState])

  return (
    <>
      <p aria-live="polite" className="sr-only">
        {text.trim() !== '' &&
          !isWaiting &&
          closedAt !== text &&
          plural(completions.length, 'suggestion')}
      </p>
      {isOpen && (
        <div
          id={listId}
          role="listbox"
          aria-label="Suggestions"
          tabIndex={-1}
          // The focus stays in the text.
          onMouseDown={event => event.preventDefault()}
          className="absolute inset-x-2 z-20 max-h-[min(30rem,60dvh)] overflow-y-auto overscroll-contain rounded-xs border border-edge bg-paper py-1 shadow-lg sm:inset-x-0 sm:max-w-xl"
        >
          {completions.map((completion, place) => (
            <CompletionOption
              key={`${completion.kind} ${completion.id ?? completion.label}`}
              id={optionId(place)}
              completion={completion}
              isActive={place === active}
              onChoose={() => choose(completion)}
            />
          ))}
        </div>
      )}
    </>
  )
}
