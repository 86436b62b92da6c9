import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'
import { Modal } from '../dialogs/modal.tsx'
import { plural } from '../format/count.ts'
import { usePaused } from '../paint/use-paused.ts'
import { ListOption } from '../ui/list-option.tsx'
import type { Entry } from './palette-entries.ts'
import { usePaletteEntries } from './use-palette-entries.ts'

/**
 * Finds craft, configurations, agencies and actions by a few letters: a combobox whose list is
 * walked with the arrow keys while the focus stays in the text (ARIA Authoring Practices).
 */
export function Finder({ onClose, onShortcuts }: { onClose: () => void; onShortcuts: () => void }) {
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  /** Enter came before the answer to what is typed: it is for that, not for what is shown. */
  const [isHasty, setHasty] = useState(false)
  const paused = usePaused(text)
  const {
    groups,
    isWaiting: isAsking,
    isWithoutCraft,
    error,
  } = usePaletteEntries(paused, onShortcuts)
  const isWaiting = isAsking || text !== paused
  const entries = groups.flatMap(group => group.entries)
  const last = entries.length - 1
  const at = Math.min(place, last)
  const active = entries[at]

  const choose = (entry: Entry | undefined) => {
    if (!entry) return
    onClose()
    entry.choose()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
    }[event.key]
    if (event.key === 'Enter') {
      if (isWaiting) setHasty(true)
      else choose(active)
    } else if (next !== undefined) setPlace(Math.max(0, next))
    else return
    event.preventDefault()
  }
  const catchUp = useEffectEvent(() => {
    setHasty(false)
    choose(active)
  })
  useEffect(() => {
    if (isHasty && !isWaiting) catchUp()
  }, [isHasty, isWaiting])
  return (
    <Modal
      name="Find anything"
      onClose={onClose}
      className="mx-auto mt-[8vh] mb-auto max-h-[80vh] w-full max-w-xl flex-col bg-paper text-ink open:flex max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:max-w-none"
    >
      {close => (
        <>
          <div className="flex items-center gap-3 border-b border-line px-2">
            <input
              role="combobox"
              aria-label="Find spacecraft, configurations, agencies or actions"
              aria-expanded={entries.length > 0}
              aria-controls="palette-list"
              aria-activedescendant={active && optionId(at)}
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              placeholder="Name, serial number, configuration, agency"
              value={text}
              onChange={event => {
                setText(event.target.value)
                setPlace(0)
                setHasty(false)
              }}
              onKeyDown={press}
              className="min-h-14 min-w-0 grow bg-paper px-2 text-ellipsis focus-visible:-outline-offset-2 placeholder:text-quiet"
            />
            <button type="button" className="link min-h-11 px-2 text-sm" onClick={() => close()}>
              Close
            </button>
          </div>
          <p aria-live="polite" className="min-h-9 px-4 pt-3 text-sm text-quiet">
            {error
              ? 'Spacecraft cannot be found just now; the rest can.'
              : isWaiting
                ? ''
                : `${plural(entries.length, 'result')}${isWithoutCraft ? '; finding craft needs the catalogue’s server, which this copy is without' : ''}`}
          </p>
          <div
            id="palette-list"
            role="listbox"
            aria-label="Results"
            className="overflow-y-auto pb-4"
          >
            {groups.map(({ name, entries: members }) => (
              // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups by their role
              <div key={name} role="group" aria-label={name}>
                <p aria-hidden="true" className="px-4 pt-3 pb-1 text-xs text-quiet">
                  {name}
                </p>
                {members.map(entry => (
                  <Option
                    key={entry.key}
                    id={optionId(entries.indexOf(entry))}
                    entry={entry}
                    isActive={entry === active}
                    onChoose={() => choose(entry)}
                  />
                ))}
              </div>
            ))}
          </div>
        </>
      )}
    </Modal>
  )
}

const optionId = (place: number) => `palette-${place}`

function Option({
  id,
  entry,
  isActive,
  onChoose,
}: {
  id: string
  entry: Entry
  isActive: boolean
  onChoose: () => void
}) {
  return (
    <ListOption
      id={id}
      isActive={isActive}
      onChoose={onChoose}
      className="min-h-10 justify-between gap-6 px-4 py-1.5"
    >
      <span className="min-w-0">{entry.label}</span>
      {entry.detail && (
        <span className="shrink-0 text-right text-sm max-w-1/2 truncate">{entry.detail}</span>
      )}
    </ListOption>
  )
}
