import { type ReactNode, useEffect } from 'react'

/**
 * An option of a combobox's list (ARIA Authoring Practices): the focus stays in the text, whose
 * keys reach it, and it comes into sight once they do.
 */
export function ListOption({
  id,
  isActive,
  onChoose,
  className,
  children,
}: {
  id: string
  isActive: boolean
  onChoose: () => void
  className: string
  children: ReactNode
}) {
  useEffect(() => {
    if (isActive) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [isActive, id])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onClick={onChoose}
      className={`flex cursor-pointer items-center hover:bg-wash aria-selected:bg-accent aria-selected:text-on-accent ${className}`}
    >
      {children}
    </div>
  )
}
