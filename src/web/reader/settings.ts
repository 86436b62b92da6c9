/** What a visitor chose for this browser. Storage can be blocked; then nothing is kept. */
type Setting = 'theme' | 'shortcuts' | 'offline'

/** What a visitor chose for this visit: a new tab begins anew. */
type VisitSetting = 'folded-filters' | 'local-times' | 'exact-times' | 'compared'

export const readSetting = (name: Setting) => read(() => localStorage, name)
export const writeSetting = (name: Setting, value: string) => write(() => localStorage, name, value)

export const readVisitSetting = (name: VisitSetting) => read(() => sessionStorage, name)
export const writeVisitSetting = (name: VisitSetting, value: string) =>
  write(() => sessionStorage, name, value)

function read(storage: () => Storage, name: string): string | null {
  try {
    return storage().getItem(name)
  } catch {
    return null
  }
}

function write(storage: () => Storage, name: string, value: string): void {
  try {
    storage().setItem(name, value)
  } catch {
    // The choice holds until the page is left.
  }
}
