import { plural } from './count.ts'
import { inEveryLocale, perLocale } from './locale.ts'
import { plainNumbers } from './plain-english.ts'

// Exact by definition (international yard and pound agreement, 1959).
const metresPerFoot = 0.3048
const kilogramsPerPound = 0.45359237

const written = perLocale(
  of =>
    plainNumbers(of) ?? new Intl.NumberFormat(of, { ...inEveryLocale, maximumFractionDigits: 2 }),
)

/** A length in both systems: "3.7 metres (12 feet 2 inches)". */
export function formatLength(metres: number): string {
  const inches = Math.round((metres / metresPerFoot) * 12)
  const feet = Math.floor(inches / 12)
  const parts = [
    feet > 0 && plural(feet, 'foot'),
    (inches % 12 > 0 || feet === 0) && plural(inches % 12, 'inch'),
  ]
  return `${amount(metres, 'metre')} (${parts.filter(Boolean).join(' ')})`
}

/** A mass in both systems, pounds to three figures: "3,300 kilograms (7,280 pounds)". */
export function formatMass(kilograms: number): string {
  const pounds = Number((kilograms / kilogramsPerPound).toPrecision(3))
  return `${amount(kilograms, 'kilogram')} (${amount(pounds, 'pound')})`
}

const amount = (value: number, unit: string) =>
  `${written().format(value)} ${value === 1 ? unit : `${unit}s`}`
