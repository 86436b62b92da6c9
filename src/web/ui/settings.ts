/** What a visitor chose for this browser. Storage can be blocked; then nothing is kept. */
type Setting = 'theme' | 'shortcuts'

export function readSetting(name: Setting): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

export function writeSetting(name: Setting, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // The choice holds until the page is left.
  }
}
