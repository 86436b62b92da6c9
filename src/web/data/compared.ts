import { flightSpan } from '#ll2/flight-span.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'

/** What is compared of a craft, as plain values. */
export type Compared = ReturnType<typeof toCompared>

/**
 * Takes from a craft's record what is compared.
 * @param now - milliseconds; what is dated later has not happened
 */
export function toCompared(craft: Spacecraft, now: number) {
  const { id, name, serial_number, status, in_space, spacecraft_config: config } = craft
  const details = config.response_mode === 'detailed' ? config : null
  return {
    id,
    name,
    serial_number: serial_number ?? null,
    status: { id: status.id, name: status.name },
    in_space: in_space ?? null,
    flights_count: craft.flights_count,
    time_in_space: craft.time_in_space,
    time_docked: craft.time_docked,
    fastest_turnaround: craft.fastest_turnaround ?? null,
    ...flightSpan(craft, now),
    configuration: {
      id: config.id,
      name: config.name,
      type: config.type && { id: config.type.id, name: config.type.name },
      agency: config.agency && { id: config.agency.id, name: config.agency.name },
      family: (config.family ?? []).map(({ name }) => ({ name })),
      /** Metres; null where the catalogue does not hold them. */
      height: details?.height ?? null,
      diameter: details?.diameter ?? null,
      crew_capacity: details?.crew_capacity ?? null,
      /** Kilograms. */
      payload_capacity: details?.payload_capacity ?? null,
      payload_return_capacity: details?.payload_return_capacity ?? null,
    },
  }
}
