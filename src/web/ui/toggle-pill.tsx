import type { ReactNode } from 'react'

/** A ready-made choice that is on or off. */
export function TogglePill({
  isPressed,
  disabled = false,
  onPress,
  children,
}: {
  isPressed: boolean
  disabled?: boolean
  onPress: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      disabled={disabled}
      onClick={onPress}
      className="noscript:hidden min-h-7 max-lg:min-h-9 rounded-full border border-edge px-2 text-xs hover:border-ink disabled:border-line disabled:text-quiet aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
    >
      {children}
    </button>
  )
}
