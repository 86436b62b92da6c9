/**
 * The first of a reader's languages whose numbers and dates the browser can write; British English
 * where none is. Broken tags, which some systems hand out ("C"), are passed over.
 */
export function chooseLocale(languages: readonly string[]): string {
  const known = languages.find(language => {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
    } catch {
      return false
    }
  })
  return known ?? 'en-GB'
}

/**
 * The locale of all numbers and dates. Words stay English, whatever it is: "1.204 spacecraft" for
 * a German reader. A date's month is spelled out in the reader's language, because months in
 * figures are read differently from place to place.
 */
export const locale = chooseLocale(globalThis.navigator?.languages ?? [])

/** LL2's dates are Gregorian; and an English sentence has one kind of digits. */
export const inEveryLocale = { calendar: 'gregory', numberingSystem: 'latn' } as const

/** The language of a date within the English page; absent where it is English too. */
export const dateLanguage = /^en\b/.test(locale) ? undefined : locale
