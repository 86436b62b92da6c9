declare global {
  /** What a reader did since the page came; until the app takes it. `public/before-paint.js` notes it. */
  interface Window {
    /** By fields that were changed, what they hold now. */
    earlyChanges?: Map<EventTarget | null, string | boolean> | undefined
    /** Buttons that were pressed, in their order. */
    earlyPresses?: Set<HTMLButtonElement> | undefined
    /** What was scrolled, by the browser too. */
    earlyScrolls?: Set<EventTarget> | undefined
  }
}

/**
 * Has the app hear of fields that a reader changed while its code was still on the way: a box
 * ticked, a text begun. To be called once the app listens.
 */
export function hearEarlyChanges(): void {
  const { earlyChanges = [] } = window
  window.earlyChanges = undefined
  for (const [field, now] of earlyChanges) {
    if (field instanceof HTMLSelectElement) {
      field.value = String(now)
      field.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (field instanceof HTMLInputElement) {
      if (typeof now === 'boolean') tick(field, now)
      else write(field, now)
    }
  }
}

/**
 * Takes what was pressed so far: as soon as React begins with a page it keeps presses for itself.
 * @returns has the app hear of it, to be called once it listens
 */
export function takeEarlyPresses(): () => void {
  const { earlyPresses = [] } = window
  window.earlyPresses = undefined
  return () => {
    // Who pressed a button again, because nothing came of it, meant it once.
    for (const button of earlyPresses) button.click()
  }
}

/**
 * Has the router hear of what was scrolled by then: it keeps the places of what it has heard
 * scrolling, for the way back to them.
 */
export function hearEarlyScrolls(): void {
  const { earlyScrolls = [] } = window
  window.earlyScrolls = undefined
  for (const target of earlyScrolls) target.dispatchEvent(new Event('scroll'))
}

/** Where another page takes the place of what came, nothing that was done there is of use. */
export function forgetEarlyActs(): void {
  window.earlyChanges = undefined
  window.earlyPresses = undefined
  window.earlyScrolls = undefined
}

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
