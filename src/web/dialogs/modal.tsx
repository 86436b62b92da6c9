import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type OpenDialog, openOver } from './open-over.ts'

/**
 * A dialog over the page from its first moment: see `openOver`.
 * @param children - are given what closes it
 */
export function Modal({
  name,
  onClose,
  className,
  children,
}: {
  name: string
  onClose: () => void
  className: string
  children: (close: OpenDialog['close']) => ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = useRef<OpenDialog>(null)
  const closed = useEffectEvent(onClose)
  useLayoutEffect(() => {
    if (!dialog.current) return
    // At once: whoever opens it again in the same moment must not find it still there.
    open.current = openOver(dialog.current, () => flushSync(() => closed()))
    // While it still stands in the page: then the focus goes back to what had it.
    return open.current.end
  }, [])
  return (
    <dialog ref={dialog} aria-label={name} className={className}>
      {children(then => open.current?.close(then))}
    </dialog>
  )
}
