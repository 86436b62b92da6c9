/** What a reader did since the page came: `public/before-paint.js` notes it until the app has it. */
interface Early {
  /** By fields that were changed, what they hold now. */
  changes: Map<EventTarget, string | boolean>
  /** By buttons that were pressed, the last one at the end, what they said of their state. */
  presses: Map<HTMLButtonElement, string | null>
  /** What was scrolled, by the browser too. */
  scrolled: Set<Element | Document>
}

declare global {
  interface Window {
    early?: Early | undefined
  }
}

/**
 * Has the app hear of fields that a reader changed while its code was still on the way: a box
 * ticked, a text begun. To be called once the app listens.
 */
export function hearEarlyChanges(): void {
  for (const [field, now] of window.early?.changes ?? []) {
    if (field instanceof HTMLSelectElement) {
      field.value = String(now)
      field.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (field instanceof HTMLInputElement) {
      if (typeof now === 'boolean') tick(field, now)
      else write(field, now)
    }
  }
  window.early?.changes.clear()
}

/**
 * Takes what was pressed so far: as soon as React begins with a page it keeps presses for itself.
 * @returns presses it for the app, to be called once that is there as it will be, and ends the
 *   noting. Of buttons that lead somewhere only the last is pressed; and none that React has heard
 *   of meanwhile, or that says already what it was pressed for.
 */
export function takeEarlyPresses(): () => void {
  const { early } = window
  const pressed = [...(early?.presses ?? [])]
  early?.presses.clear()
  return () => {
    window.early = undefined
    const due = pressed.filter(
      ([button, said]) => !early?.presses.has(button) && stateOf(button) === said,
    )
    const last = due.findLast(([, said]) => said === null)?.[0]
    for (const [button, said] of due) {
      if (said !== null || button === last) button.click()
    }
  }
}

/** Where another page takes the place of what came, nothing that was done there is of use. */
export function forgetEarlyActs(): void {
  window.early = undefined
}

/** What a button says of its state, as `public/before-paint.js` notes it too. */
const stateOf = (button: Element) =>
  button.getAttribute('aria-pressed') ?? button.getAttribute('aria-expanded')

function tick(field: HTMLInputElement, now: boolean) {
  if (now === field.defaultChecked) return
  field.checked = !now
  field.click()
}

function write(field: HTMLInputElement, now: string) {
  if (now === field.defaultValue) return
  field.value = field.defaultValue
  // React watches the field's own property: only what passes it by is a change to it.
  Reflect.set(HTMLInputElement.prototype, 'value', now, field)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
