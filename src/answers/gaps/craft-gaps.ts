import { flightMoments } from '#ll2/flight-span.ts'
import { isPlanned } from '#ll2/flown.ts'
import type { craftGaps, GapField } from '#ll2/gaps.ts'
import type { Image } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/is-known-license.ts'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { spellsOf } from '#ll2/spells.ts'

export const isBlank = (text: string | null | undefined): boolean => !text?.trim()

type PictureGap = 'picture' | 'picture_credit' | 'picture_licence'

/** What is missing of a picture: of none, nothing but itself. */
export function pictureGaps(image: Image | null | undefined): PictureGap[] {
  if (!image) return ['picture']
  return [
    ...(isBlank(image.credit) ? (['picture_credit'] as const) : []),
    ...(isKnownLicense(image.license) ? [] : (['picture_licence'] as const)),
  ]
}

/** Whether a status says nothing: LL2 may name one so. */
export const saysNothing = ({ name }: { name: string }): boolean =>
  isBlank(name) || name.trim().toLowerCase() === 'unknown'

/** What only a detailed record tells of a craft. */
export const ofDetailedCraft: readonly GapField[] = ['flights', 'first_launch', 'flight_end']

/**
 * What is not known of a craft. A placeholder stands for a craft that nobody knows yet: of it
 * nothing else is missing. Nor is what a craft that never flew cannot have.
 * @param now - milliseconds; what is dated later has not happened
 */
export function gapsOfCraft(craft: Spacecraft, now: number): (typeof craftGaps)[number][] {
  if (craft.is_placeholder) return ['identity']
  const { image, serial_number, status, description, flights_count } = craft
  return [
    ...pictureGaps(image),
    ...(isBlank(serial_number) ? (['serial_number'] as const) : []),
    ...(saysNothing(status) ? (['status'] as const) : []),
    ...(isBlank(description) ? (['description'] as const) : []),
    ...(flights_count === null ? (['flights_count'] as const) : []),
    ...gapsOfFlights(craft, now),
    ...(flights_count && !secondsOf(craft.time_in_space) ? (['time_in_space'] as const) : []),
  ]
}

function gapsOfFlights(craft: Spacecraft, now: number) {
  const flights = craft.response_mode === 'detailed' ? craft.flights : []
  const begun = flights.filter(flight => !isPlanned(flight, now))
  // Where nobody counted them, none may be missing.
  if (begun.length === 0) return craft.flights_count ? (['flights'] as const) : []
  if (!Number.isFinite(flightMoments(craft, now).first)) return ['first_launch'] as const
  const isOpenEnded = spellsOf(craft, now).some(({ to }) => Number.isNaN(to))
  return isOpenEnded ? (['flight_end'] as const) : []
}

const secondsOf = (text: string | null) => (text === null ? null : parseIsoDuration(text))
