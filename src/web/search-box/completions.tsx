import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Completion } from '#ll2/completions.ts'
import { plural } from '../format/count.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { completedSearch } from '../search/completed-search.ts'
import type { Draft } from '../search/use-draft.ts'
import { CompletionOption } from './completion-option.tsx'
import { useCompletions } from './use-completions.ts'

const listId = 'completions'
const optionId = (place: number) => `${listId}-${place}`
const keyOf = ({ kind, id, label }: Completion) => `${kind} ${id ?? label}`

/**
 * What the search box's text may be completed to: the listbox of a combobox (ARIA Authoring
 * Practices), walked with the arrow keys while the focus stays in the text. Until one is chosen
 * Enter searches for the text.
 */
export function Completions({
  box,
  search,
  fields: { draft: text, type, lead, drop },
}: {
  box: HTMLInputElement
  search: CatalogueSearch
  fields: Pick<Draft<string>, 'draft' | 'type' | 'lead' | 'drop'>
}) {
  const navigate = useNavigate()
  const { completions, isWaiting } = useCompletions(search, text)
  /** The text of which the list was closed. */
  const [closedAt, setClosedAt] = useState<string>()
  /**
   * The text in which an option was reached, and which: another text begins anew. In an answer that
   * comes later the option may stand elsewhere, or not at all.
   */
  const [reached, setReached] = useState<{ text: string; key: string }>()
  const isOpen = completions.length > 0 && closedAt !== text
  const active =
    isOpen && reached?.text === text
      ? completions.findIndex(completion => keyOf(completion) === reached.key)
      : -1

  const choose = (completion: Completion) => {
    const next = completedSearch(search, completion)
    if (next) return lead(next)
    drop()
    void navigate({ to: '/spacecraft/$id', params: { id: completion.id ?? 0 } })
  }
  const reach = (place: number) => {
    const completion = completions[place]
    setReached(completion && { text, key: keyOf(completion) })
  }
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
    else if (event.key === 'Escape' && text !== '') type('')
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

  // The box, which is there before its list, knows of none: what it has to say of it is told here.
  useEffect(() => box.setAttribute('aria-autocomplete', 'list'), [box])
  useEffect(() => {
    if (!isOpen) return
    box.setAttribute('aria-expanded', 'true')
    box.setAttribute('aria-controls', listId)
    return () => {
      box.setAttribute('aria-expanded', 'false')
      box.removeAttribute('aria-controls')
    }
  }, [box, isOpen])
  useEffect(() => {
    if (active < 0) return
    box.setAttribute('aria-activedescendant', optionId(active))
    return () => box.removeAttribute('aria-activedescendant')
  }, [box, active])

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
              key={keyOf(completion)}
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
