import { type CatalogueRecord, isTold } from '#ll2/records.ts'
import { listed } from '../format/listed.ts'

/** Which records are not known, and why; empty where all of them have one. */
export function untoldSentence(records: readonly CatalogueRecord[], knowsFlights: boolean): string {
  const untold = records.filter(record => !isTold(record))
  const without = untold.filter(({ needs_flights }) => needs_flights && !knowsFlights)
  const none = untold.filter(record => !without.includes(record))
  return [
    without.length > 0 &&
      `This copy knows no flights of any craft, so it cannot tell the ${titles(without)}.`,
    none.length > 0 && `No craft is recorded for the ${titles(none)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const titles = (records: readonly CatalogueRecord[]) =>
  listed(
    records.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1)),
    'and',
  )
