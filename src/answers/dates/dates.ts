import { atOnce } from '#engine/work.ts'
import { readDay, writeDay, yearsBefore } from '#ll2/calendar-day.ts'
import type { Dates } from '#ll2/dates.ts'
import { filtersAnswer } from '../catalogue/filters-answer.ts'
import type { Catalogue } from '../catalogue.ts'

/** How many years one looks back on. */
const anniversaries = [10, 25, 50, 60]

/**
 * `/catalogue/dates`: how many craft were in space on the day of `on`, under the list's other
 * filters, and when that was otherwise.
 */
export const dates = (catalogue: Catalogue) =>
  filtersAnswer('/catalogue/dates', catalogue, ({ on: asked, ...others }) =>
    atOnce((): Dates => {
      const { snapshot, engine } = catalogue
      const { knownDays } = engine
      const on = asked ?? knownDays?.last
      const around = on === undefined ? undefined : engine.changesAround(on, others)
      return {
        on: asText(on),
        count: around?.count ?? 0,
        previous: asText(around?.previous),
        next: asText(around?.next),
        first: asText(knownDays?.first),
        last: asText(knownDays?.last),
        years_ago: anniversaries.flatMap(years => {
          const day = on === undefined ? undefined : yearsBefore(on, years)
          const text = asText(day)
          if (day === undefined || text === null) return []
          return { years, on: text, count: engine.changesAround(day, others).count }
        }),
        captured_at: snapshot.captured_at,
      }
    }),
  )

/** Absurd data may tell of years that a date cannot. */
function asText(day: number | undefined): string | null {
  if (day === undefined) return null
  const text = writeDay(day)
  return readDay(text) === day ? text : null
}
