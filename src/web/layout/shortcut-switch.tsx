import { useSyncExternalStore } from 'react'
import { readSetting, writeSetting } from '../ui/settings.ts'

// Where nothing can be stored the choice holds until the page is left.
let areOn = readSetting('shortcuts') !== 'off'
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const shortcutsAreOn = () => areOn

/** Single-key shortcuts can be turned off (WCAG 2.2, 2.1.4). */
export function ShortcutSwitch() {
  const on = useSyncExternalStore(subscribe, shortcutsAreOn, () => true)
  return (
    <label className="inline-flex noscript:hidden min-h-6 items-center gap-2">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={on}
        onChange={event => {
          areOn = event.target.checked
          writeSetting('shortcuts', areOn ? 'on' : 'off')
          for (const listener of listeners) listener()
        }}
      />
      <span>
        Press <kbd className="rounded-xs border border-edge px-1.5 font-mono text-xs">/</kbd> to
        search
      </span>
    </label>
  )
}
