/** Numbers and UTC dates as a locale writes them. */
export interface PlainFormats {
  /** A number with its thousands set apart and at most two decimals. */
  number: { format(value: number): string }
  day: { format(date: Date): string }
  time: { format(date: Date): string }
}

/**
 * What British and American English make of numbers and UTC dates, without asking `Intl`: a
 * browser takes longer to get that ready than to take a page over, and pages come in British
 * English.
 * @returns undefined for a locale that is written otherwise
 */
export function plainEnglish(locale: string): PlainFormats | undefined {
  if (locale === 'en-GB') return british
  return locale === 'en-US' ? american : undefined
}

const number = {
  format: (value: number) => {
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

const monthOf = (date: Date) => months[date.getUTCMonth()]
const clockOf = (date: Date) => date.toISOString().slice(11, 16)

const british: PlainFormats = {
  number,
  day: { format: date => `${date.getUTCDate()} ${monthOf(date)} ${date.getUTCFullYear()}` },
  time: { format: date => `${clockOf(date)} UTC` },
}

const american: PlainFormats = {
  number,
  day: { format: date => `${monthOf(date)} ${date.getUTCDate()}, ${date.getUTCFullYear()}` },
  time: {
    format: date => {
      const hours = date.getUTCHours()
      const minutes = clockOf(date).slice(2)
      return `${hours % 12 || 12}${minutes}\u202f${hours < 12 ? 'AM' : 'PM'} UTC`
    },
  },
}
