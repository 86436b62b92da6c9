declare global {
  interface Window {
    /** By fields changed since the page came, what they hold now; until the app takes them. */
    earlyChanges?: Map<EventTarget | null, string | boolean> | undefined
  }
}

/**
 * Has the app hear of fields that a reader changed while its code was still on the way: a box
 * ticked, a text begun. To be called once the app listens.
 */
export function hearEarlyChanges(): void {
  const changes = window.earlyChanges ?? []
  window.earlyChanges = undefined
  for (const [field, now] of changes) {
    if (field instanceof HTMLSelectElement) {
      field.value = String(now)
      field.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (field instanceof HTMLInputElement) {
      if (typeof now === 'boolean') tick(field, now)
      else write(field, now)
    }
  }
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
