import type { Flight } from '#ll2/flight.ts'
import { absurdTexts } from './synthetic-absurd-texts.ts'

const ll2 = 'https://ll.thespacedevs.com/2.3.0'

/** Years before the calendar's first, after its last with four digits, and the other way round. */
const oddTimes: readonly (readonly [launched: string, ended: string | null])[] = [
  ['0001-01-01T00:00:00Z', '0001-01-02T00:00:00Z'],
  ['9999-12-31T23:59:59Z', null],
  ['2020-02-02T00:00:00Z', '1920-02-02T00:00:00Z'],
  ['2020-02-30T00:00:00Z', '2020-02-31T25:00:00Z'],
  ['+275760-09-13T00:00:00Z', '+275760-09-13T00:00:00Z'],
  ['soon', 'whenever'],
  ['', ''],
]
const oddDurations = ['P104249991374DT7H36M31S', `P${'0'.repeat(300)}1D`, '-P1D', 'PT0.0000001S']

/**
 * As many flights as are asked for, a day each; the first of them with every oddity that a
 * flight's times and texts may have.
 */
export const absurdFlights = (craft: number, count: number): Flight[] =>
  Array.from({ length: count }, (_, n) => absurdFlight(craft * 100_000 + n, n))

function absurdFlight(id: number, n: number): Flight {
  const texts = Object.values(absurdTexts)
  const launched = Date.UTC(1990, 0, 1) + n * 2 * 86_400_000
  const [net, ended] = oddTimes[n] ?? [moment(launched), moment(launched + 86_400_000)]
  const text = texts[n]
  return {
    id,
    url: `${ll2}/spacecraft_flights/${id}/`,
    destination: text ?? 'Synthetic Station',
    mission_end: ended,
    duration: oddDurations[n] ?? 'P1D',
    turn_around_time: n === 0 ? null : (oddDurations[n] ?? 'P1D'),
    launch: {
      id: `synthetic-${id}`,
      url: `${ll2}/launches/synthetic-${id}/`,
      name: text ?? `Synthetic Launcher | Flight ${n + 1}`,
      net,
      pad: { id: 401, name: text ?? 'Synthetic Pad 1' },
      rocket: { id, configuration: { id: 301, name: text ?? 'Synthetic Launcher' } },
    },
    landing: text
      ? { id, attempt: true, success: n % 2 === 0, landing_location: { id: 501, name: text } }
      : null,
  }
}

const moment = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`
