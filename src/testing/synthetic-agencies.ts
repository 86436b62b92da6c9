import type { AgencyMini, AgencyNormal } from '#ll2/agency.ts'
import { licenses, syntheticImage } from './synthetic-images.ts'

/** One thing in both of the forms LL2 gives it. */
export interface Modes<Normal, Detailed> {
  normal: Normal
  detailed: Detailed
}

type Agency = Modes<AgencyMini, AgencyNormal>

const kinds = ['Government', 'Multinational', 'Commercial']

/** Agencies 101 to 115. */
export const agencies: readonly [Agency, ...Agency[]] = [
  syntheticAgency(0),
  ...Array.from({ length: 14 }, (_, n) => syntheticAgency(n + 1)),
]

function syntheticAgency(n: number): Agency {
  const id = 101 + n
  const kind = n % kinds.length
  const normal = {
    response_mode: 'list',
    id,
    url: `https://ll.thespacedevs.com/2.3.0/agencies/${id}/`,
    name: `Synthetic Agency ${n + 1}`,
    abbrev: `SYN${n + 1}`,
    type: { id: kind + 1, name: kinds[kind] },
  } as const
  const detailed = {
    ...normal,
    response_mode: 'normal',
    featured: n < 3,
    country: [
      {
        id: n + 1,
        name: `Synthetic Country ${n + 1}`,
        alpha_2_code: 'XX',
        alpha_3_code: 'XXX',
        nationality_name: 'Synthetic',
        nationality_name_composed: 'Synthetico',
      },
    ],
    description: `${normal.name} is synthetic test data.`,
    administrator: n % 2 ? null : 'Administrator: A. Synthetic',
    founding_year: n % 4 ? 1950 + n : null,
    launchers: 'Synthetic Launcher',
    spacecraft: '',
    parent: null,
    image: null,
    logo: n % 2 ? syntheticImage(9100 + n, `${normal.name} logo`, licenses[0], null) : null,
    social_logo: null,
  } as const
  return { normal, detailed: { ...detailed, country: [...detailed.country] } }
}
