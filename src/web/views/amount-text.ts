import { formatIsoDuration } from '#ll2/iso-duration.ts'
import type { ChartAcross, ChartUp } from '#ll2/views/choices.ts'
import { briefDuration } from '../format/brief-duration.ts'
import { formatCount } from '../format/count.ts'

/** An amount of a plot, in words: a duration, a year of the calendar, or a count. */
export function amountText(measure: ChartAcross | ChartUp, amount: number): string {
  switch (measure) {
    case 'time_in_space':
    case 'time_docked':
      return briefDuration(formatIsoDuration(amount))
    case 'year':
    case 'decade':
      return String(Math.floor(amount))
    default:
      return formatCount(amount)
  }
}
