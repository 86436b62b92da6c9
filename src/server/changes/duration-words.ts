import { parseIsoDuration } from '#ll2/iso-duration.ts'
import { day, hour, minute } from '#ll2/time-units.ts'

const units = [
  ['day', day],
  ['hour', hour],
  ['minute', minute],
  ['second', 1],
] as const

/** An ISO-8601 duration in its largest unit: "18 minutes", "1.5 days". */
export function durationWords(iso: string): string {
  const seconds = parseIsoDuration(iso)
  if (seconds === null) return iso
  const [unit, length] = units.find(([, one]) => Math.abs(seconds) >= one) ?? ['second', 1]
  const amount = Math.round((seconds / length) * 10) / 10
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
