import type { ExportedSpacecraft } from '#ll2/catalogue-export.ts'
import { flightSpan } from '#ll2/flight-span.ts'
import type { Image } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/is-known-license.ts'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { day } from '#ll2/time-units.ts'

/**
 * One craft as an export has it, every text as the data has it.
 * @param now - milliseconds; what is dated later has not happened
 */
export function exportSpacecraft(craft: Spacecraft, now: number): ExportedSpacecraft {
  const { spacecraft_config: config, status } = craft
  const families = config.family ?? []
  return {
    id: craft.id,
    name: craft.name,
    serial_number: craft.serial_number ?? null,
    status: status.name,
    status_id: status.id,
    spacecraft_config: config.name,
    spacecraft_config_id: config.id,
    type: config.type?.name ?? null,
    type_id: config.type?.id ?? null,
    agency: config.agency?.name ?? null,
    agency_id: config.agency?.id ?? null,
    family: families.map(({ name }) => name),
    family_ids: families.map(({ id }) => id),
    in_space: craft.in_space ?? null,
    is_placeholder: craft.is_placeholder ?? null,
    time_in_space: craft.time_in_space,
    time_in_space_days: inDays(craft.time_in_space),
    time_docked: craft.time_docked,
    time_docked_days: inDays(craft.time_docked),
    flights_count: craft.flights_count,
    mission_ends_count: craft.mission_ends_count ?? null,
    ...flightSpan(craft, now),
    description: unlessBlank(craft.description),
    url: craft.url,
    picture: craft.image ? exportPicture(craft.image) : null,
  }
}

/** To 0.00001 of a day, which is just below a second. */
function inDays(iso: string | null): number | null {
  const seconds = iso === null ? null : parseIsoDuration(iso)
  return seconds === null ? null : Math.round((seconds / day) * 1e5) / 1e5
}

function exportPicture({ image_url, name, credit, license }: Image) {
  const isKnown = isKnownLicense(license)
  return {
    url: image_url,
    title: name,
    credit: unlessBlank(credit),
    licence: isKnown ? (license.name ?? null) : null,
    licence_link: isKnown ? (license.link ?? null) : null,
  }
}

const unlessBlank = (text: string | null | undefined): string | null => (text?.trim() ? text : null)
