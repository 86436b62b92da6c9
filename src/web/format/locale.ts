import { plainNumbers } from './plain-english.ts'

/**
 * The first of a reader's languages whose numbers and dates the browser can write; British English
 * where none is. Broken tags, which some systems hand out ("C"), are passed over.
 */
export function chooseLocale(languages: readonly string[]): string {
  const known = languages.find(language => {
    try {
      return plainNumbers(language) ?? Intl.DateTimeFormat.supportedLocalesOf(language)[0]
    } catch {
      return false
    }
  })
  return known ?? canonicalLocale
}

/** In which pages are rendered before it is known who reads them. */
export const canonicalLocale = 'en-GB'

/**
 * The locale of all numbers and dates. Words stay English, whatever it is: "1.204 spacecraft" for
 * a German reader. A date's month is spelled out in the reader's language, because months in
 * figures are read differently from place to place.
 */
let current = canonicalLocale

/** Numbers and dates that are written from now on are the reader's own. */
export function adoptOwnLocale(): void {
  current = chooseLocale(navigator.languages)
}

/** Makes a value anew for each locale it is asked for in. */
export function perLocale<Value>(make: (of: string) => Value): () => Value {
  const made = new Map<string, Value>()
  return () => {
    const value = made.get(current) ?? make(current)
    made.set(current, value)
    return value
  }
}

/** LL2's dates are Gregorian; and an English sentence has one kind of digits. */
export const inEveryLocale = { calendar: 'gregory', numberingSystem: 'latn' } as const

/** The language of a date within the English page; absent where it is English too. */
export const dateLanguage = () => (/^en\b/.test(current) ? undefined : current)
