import type { QueryClient } from '@tanstack/react-query'
import { drawingName } from '#drawings/drawing-name.ts'
import { isPlanned } from '#ll2/flown.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { statusOptions } from '#web/data/catalogue-queries.ts'
import { spacecraftOptions } from '#web/data/one-spacecraft-query.ts'
import { formatDate } from '#web/format/date.ts'
import { craftSummary } from '#web/spacecraft/craft-summary.ts'
import type { SubjectContent } from '../describe-preview.ts'

export async function describeCraft(client: QueryClient, id: number): Promise<SubjectContent> {
  const craft = await client.fetchQuery(spacecraftOptions(id))
  const { captured_at } = await client.fetchQuery(statusOptions())
  const { name, serial_number, status, spacecraft_config: config } = craft
  return {
    kind: `${config.name} · ${status.name}`,
    name,
    otherName: `Spacecraft ${id}`,
    sentence: craftSummary(craft),
    facts: flightDays(craft, Date.parse(captured_at ?? '')),
    drawing: drawingName(config),
    type: config.type,
    inscription: serial_number || name,
  }
}

/** When it first left and when its last mission ended, of a craft whose flights are known. */
function flightDays(craft: Spacecraft, capturedAt: number): SubjectContent['facts'] {
  if (craft.response_mode !== 'detailed') return []
  const flights = craft.flights.filter(flight => !isPlanned(flight, capturedAt))
  const [launched, ended] =
    flights.length > 1 ? ['First launched', 'Last mission ended'] : ['Launched', 'Mission ended']
  const launches = flights.flatMap(({ launch }) => launch?.net ?? []).sort()
  const ends = flights.flatMap(({ mission_end }) => mission_end ?? []).sort()
  const days = [
    [launched, launches[0]],
    [ended, craft.in_space ? undefined : ends.at(-1)],
  ] as const
  return days.flatMap(([name, moment]) =>
    moment ? [[name, formatDate(moment.slice(0, 10))] as const] : [],
  )
}
