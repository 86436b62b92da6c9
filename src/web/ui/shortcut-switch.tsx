import { writeSetting } from '../reader/settings.ts'
import { setShortcuts, useShortcuts } from './shortcuts.ts'

/** Single-key shortcuts can be turned off (WCAG 2.2, 2.1.4). */
export function ShortcutSwitch() {
  const on = useShortcuts()
  return (
    <label className="inline-flex noscript:hidden min-h-6 items-center gap-2">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={on}
        onChange={({ target: { checked } }) => {
          writeSetting('shortcuts', checked ? 'on' : 'off')
          setShortcuts(checked)
        }}
      />
      <span>
        Press <kbd className="rounded-xs border border-edge px-1.5 font-mono text-xs">/</kbd> to
        search
      </span>
    </label>
  )
}
