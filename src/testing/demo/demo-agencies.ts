import type { AgencyMini, AgencyNormal } from '#ll2/agency.ts'
import type { Modes } from '../synthetic-agencies.ts'
import { inventedAddress } from './invented-address.ts'

/** LL2's agency types, by LL2's ids. */
const kinds = {
  government: { id: 1, name: 'Government' },
  multinational: { id: 2, name: 'Multinational' },
  commercial: { id: 3, name: 'Commercial' },
}

interface Told {
  id: number
  name: string
  abbrev: string
  kind: keyof typeof kinds
  country: string
  since: number
}

/** Nobody's: neither they nor their countries are anywhere. */
const told = {
  vesk: {
    id: 101,
    name: 'Vesk Cosmic Directorate',
    abbrev: 'VCD',
    kind: 'government',
    country: 'Vesk Union',
    since: 1956,
  },
  orrin: {
    id: 102,
    name: 'Orrin Aerospace Bureau',
    abbrev: 'OAB',
    kind: 'government',
    country: 'Orrin Republic',
    since: 1958,
  },
  coasts: {
    id: 103,
    name: 'Seven Coasts Space Council',
    abbrev: 'SCSC',
    kind: 'multinational',
    country: 'Seven Coasts',
    since: 1975,
  },
  talune: {
    id: 104,
    name: 'Talune Space Office',
    abbrev: 'TSO',
    kind: 'government',
    country: 'Talune',
    since: 1969,
  },
  sarun: {
    id: 105,
    name: 'Sarun Orbital Institute',
    abbrev: 'SOI',
    kind: 'government',
    country: 'Sarun',
    since: 1988,
  },
  brannock: {
    id: 106,
    name: 'Brannock Spaceworks',
    abbrev: 'BSW',
    kind: 'commercial',
    country: 'Orrin Republic',
    since: 2003,
  },
  cinder: {
    id: 107,
    name: 'Cinder & Vale',
    abbrev: 'C&V',
    kind: 'commercial',
    country: 'Orrin Republic',
    since: 2007,
  },
  farlight: {
    id: 108,
    name: 'Farlight Flights',
    abbrev: 'FLF',
    kind: 'commercial',
    country: 'Seven Coasts',
    since: 2009,
  },
  hobday: {
    id: 109,
    name: 'Hobday Lunar',
    abbrev: 'HBL',
    kind: 'commercial',
    country: 'Talune',
    since: 2014,
  },
} as const satisfies Record<string, Told>

export type AgencyKey = keyof typeof told

/** An agency of the demo in both of the forms LL2 gives it. */
export function demoAgency(key: AgencyKey): Modes<AgencyMini, AgencyNormal> {
  const { id, name, abbrev, kind, country, since } = told[key]
  const normal = {
    response_mode: 'list',
    id,
    url: inventedAddress('agencies', id),
    name,
    abbrev,
    type: kinds[kind],
  } as const
  return {
    normal,
    detailed: {
      ...normal,
      response_mode: 'normal',
      featured: false,
      // Codes that ISO 3166 leaves to whoever needs one.
      country: [{ id: id - 100, name: country, alpha_2_code: 'XX', alpha_3_code: 'XXX' }],
      description: `${name} is invented, and so is ${country}.`,
      administrator: null,
      founding_year: since,
      launchers: '',
      spacecraft: '',
      parent: null,
      image: null,
      logo: null,
      social_logo: null,
    },
  }
}
