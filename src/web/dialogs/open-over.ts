import { idle } from '../paint/idle.ts'
import { afterPaint, drawn } from '../paint/painted.ts'

/** By then whoever pressed a key has let go of it, in milliseconds. */
const press = 300

/** A dialog that is open. */
export interface OpenDialog {
  /**
   * Closes it.
   * @param then - done once it is closed and the focus is back
   */
  close(then?: () => void): void
  /** Closes it at once, if it is not: it goes out of the page. */
  end(): void
}

/**
 * Opens a dialog over the page: it holds the focus, Escape closes it, and what had the focus gets it
 * back. The page behind it is inert, for which a browser looks at each of its elements: that is done
 * a moment after the dialog has come, undone in the frame after it has gone, and either before
 * whatever one does next.
 * @param onClosed - called once it is closed by whoever reads, and not when it is ended
 */
export function openOver(dialog: HTMLDialogElement, onClosed: () => void): OpenDialog {
  const opener = document.activeElement
  let isEnded = false
  let isClosing = false

  /** Until the page is inert, and stands still by that. */
  function float() {
    dialog.popover = 'manual'
    dialog.showPopover()
    document.documentElement.style.overflow = 'hidden'
  }

  function sink() {
    if (!dialog.popover) return
    dialog.hidePopover()
    dialog.popover = null
    document.documentElement.style.overflow = ''
  }

  function hold() {
    if (isEnded || isClosing || dialog.open) return
    const focused = document.activeElement
    sink()
    dialog.showModal()
    if (focused instanceof HTMLElement && dialog.contains(focused)) focused.focus()
  }

  function end() {
    if (isEnded) return
    isEnded = true
    dialog.removeEventListener('cancel', cancel)
    dialog.removeEventListener('close', leave)
    sink()
    dialog.close()
    // The browser takes for it what had the focus when the page became inert.
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
  }

  function leave() {
    if (isEnded) return
    end()
    onClosed()
  }

  function close(then?: () => void) {
    if (isClosing) return
    isClosing = true
    dialog.hidden = true
    const finish = () => {
      if (isEnded) return
      leave()
      then?.()
    }
    void afterPaint(finish, drawn()).then(finish)
  }

  function cancel(event: Event) {
    event.preventDefault()
    close()
  }

  dialog.addEventListener('cancel', cancel)
  // Whoever insists on Escape closes it without asking.
  dialog.addEventListener('close', leave)
  // What another dialog makes inert cannot have the focus until it is modal itself.
  if ('popover' in dialog && !document.querySelector(':modal')) {
    float()
    void afterPaint(hold, pressed()).then(hold)
  } else hold()
  return { close, end }
}

/** A press has been answered, to its end, and nothing is more urgent. */
const pressed = (): Promise<void> =>
  new Promise(resolve => setTimeout(() => idle(resolve, press), press))
