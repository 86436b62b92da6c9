import type { Dates } from '#ll2/dates.ts'
import { plainDay } from '../format/plain-english.ts'

/**
 * Why nothing can be known of a date; undefined where something can.
 * @param today - as far as it is known what day it is
 */
export function dateNote(
  on: string,
  { first, last }: Pick<Dates, 'first' | 'last'>,
  today: string | undefined,
): string | undefined {
  if (first === null || last === null) {
    return 'This copy knows no flights, so it cannot say who was in space on a date.'
  }
  // Dates of one form compare as texts do.
  if (on < first) return `The first known launch was on ${plainDay(first)}.`
  if (on <= last) return undefined
  const isToCome = today !== undefined && on > today
  return `${isToCome ? 'This day is still to come. ' : ''}The data is of ${plainDay(last)} and tells of no later day.`
}
