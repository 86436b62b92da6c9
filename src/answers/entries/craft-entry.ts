import type { Entry } from '#ll2/entry.ts'
import { flightSpan, upSince } from '#ll2/flight-span.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { agencyEntry } from './agency-entry.ts'
import { pictureEntry } from './picture-entry.ts'

/**
 * A craft as a list shows it.
 * @param now - milliseconds; what is dated later has not happened
 */
export function craftEntry(craft: Spacecraft, now: number): Entry {
  const { id, name, serial_number, is_placeholder, in_space, status, image } = craft
  const { time_in_space, time_docked, flights_count, spacecraft_config: config } = craft
  return {
    id,
    name,
    serial_number: serial_number ?? null,
    ...(is_placeholder !== undefined && { is_placeholder }),
    ...(in_space !== undefined && { in_space }),
    time_in_space,
    time_docked,
    flights_count,
    ...flightSpan(craft, now),
    up_since: upSince(craft, now),
    status: { id: status.id, name: status.name },
    spacecraft_config: {
      id: config.id,
      name: config.name,
      type: config.type && { id: config.type.id, name: config.type.name },
      agency: config.agency && agencyEntry(config.agency),
      image: config.image ? { id: config.image.id } : null,
    },
    image: image ? pictureEntry(image) : null,
  }
}
