import { canonicalLocale, inEveryLocale, perLocale } from './locale.ts'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Browsers do not agree on how British English shortens its months. */
const plainDay = (date: Date) =>
  `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`

const shortDay = perLocale(of => {
  if (of === canonicalLocale) return plainDay
  const format = new Intl.DateTimeFormat(of, {
    ...inEveryLocale,
    dateStyle: 'medium',
    timeZone: 'UTC',
  })
  return (date: Date) => format.format(date)
})

/** The day of a moment, in UTC, where there is little room: "28 Nov 1966". What is none stays. */
export function formatShortDay(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : shortDay()(date)
}
