import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react'

/** A dialog over the page from its first moment: it holds the focus, and Escape closes it. */
export function Modal({
  name,
  onClose,
  className,
  children,
}: {
  name: string
  onClose: () => void
  className: string
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const closed = useEffectEvent(onClose)
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    // The event comes late: what was closed may be open again.
    const tell = () => {
      if (!element.open) closed()
    }
    element.addEventListener('close', tell)
    element.showModal()
    return () => {
      element.removeEventListener('close', tell)
      // While it still stands in the page: then the focus goes back to what had it.
      element.close()
    }
  }, [])
  return (
    <dialog ref={dialog} aria-label={name} className={className}>
      {children}
    </dialog>
  )
}
