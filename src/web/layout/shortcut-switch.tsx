import { useState } from 'react'
import { readSetting, writeSetting } from '../ui/settings.ts'

/** Single-key shortcuts can be turned off (WCAG 2.2, 2.1.4). */
export function ShortcutSwitch() {
  const [on, setOn] = useState(() => shortcutsAreOn())
  return (
    <label className="inline-flex min-h-6 items-center gap-2">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={on}
        onChange={event => {
          setOn(event.target.checked)
          writeSetting('shortcuts', event.target.checked ? 'on' : 'off')
        }}
      />
      <span>
        Press <kbd className="rounded-xs border border-edge px-1.5 font-mono text-xs">/</kbd> to
        search
      </span>
    </label>
  )
}

export const shortcutsAreOn = (): boolean => readSetting('shortcuts') !== 'off'
