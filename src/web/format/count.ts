import { inEveryLocale, perLocale } from './locale.ts'
import { plainNumbers } from './plain-english.ts'

/** How whole numbers are written in a locale. */
export const countFormat = (of: string) => new Intl.NumberFormat(of, inEveryLocale)

const grouped = perLocale(of => plainNumbers(of) ?? countFormat(of))

/** Nouns that do not simply take an "s". */
const irregular = new Map([
  ['spacecraft', 'spacecraft'],
  ['craft', 'craft'],
  ['launch', 'launches'],
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['family', 'families'],
  ['more family', 'more families'],
])

/** A whole number with its thousands set apart: "12,345". */
export const formatCount = (count: number): string => grouped().format(count)

/** A count with its noun: "1 flight", "3 flights", "1,204 spacecraft". */
export function plural(count: number, noun: string): string {
  const many = irregular.get(noun) ?? `${noun}s`
  return `${formatCount(count)} ${count === 1 ? noun : many}`
}
