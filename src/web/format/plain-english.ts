/*
 * What needs no `Intl`: a browser takes longer to get that ready than to take a page over, and
 * pages come in British English.
 */

/** How a day and the time of a moment are written. */
export interface DateFormats {
  day: { format(date: Date): string }
  time: { format(date: Date): string }
}

/**
 * Numbers with their thousands set apart and at most two decimals.
 * @returns undefined for a locale that writes them otherwise than British and American English
 */
export const plainNumbers = (locale: string) => (/^en-(GB|US)$/.test(locale) ? number : undefined)

/** A day of the calendar within words, which are English whoever reads them: "17 July 1975". */
export const plainDay = (iso: string): string => dates.day.format(new Date(iso))

/** @returns undefined for a locale that is not British English */
export const plainDates = (locale: string): DateFormats | undefined =>
  locale === 'en-GB' ? dates : undefined

const number = {
  format: (value: number) => {
    // Most numbers of a page.
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
    const [whole = '', decimals = ''] = String(value).split('.')
    // The rest is rare: what JavaScript writes with an exponent, what is to be rounded, what is negative.
    if (!/^\d{1,15}$/.test(whole) || decimals.length > 2) {
      return value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
    }
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals && `.${decimals}`)
  },
}

const months =
  'January February March April May June July August September October November December'.split(' ')

const dates: DateFormats = {
  day: {
    format: date => `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  },
  time: { format: date => `${date.toISOString().slice(11, 16)} UTC` },
}
