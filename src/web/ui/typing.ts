/** Whether a key goes into a text, or a list of choices, and so is not a shortcut. */
export function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target.matches('select, textarea') || target.isContentEditable
}
