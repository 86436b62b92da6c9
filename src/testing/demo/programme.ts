import type { types } from '../synthetic-configurations.ts'
import type { AgencyKey } from './demo-agencies.ts'
import type { DestinationKey } from './demo-destinations.ts'
import type { FamilyKey } from './demo-families.ts'

/** One configuration of the demo and what becomes of its craft. Years are decimal. */
export interface Programme {
  name: string
  /** LL2's id of it. */
  type: (typeof types)[number]['id']
  agency: AgencyKey
  family: FamilyKey | null
  launcher: string
  pad: string
  /** Metres. */
  height: number | null
  diameter: number | null
  crew: number | null
  /** Kilograms, up and down again. */
  payload?: number
  returned?: number
  /** The first year, and the last, where it is out of use. */
  from: number
  to: number | null
  goesTo: DestinationKey
  /** Days a flight takes at least and at most. */
  days: readonly [least: number, most: number]
  /** How a flight ends; null where the craft is not brought back. */
  ending: 'Splashdown' | 'Parachute Landing' | 'Runway Landing' | 'Powered Landing' | null
  /** Of a hundred flights so many end in the loss of the craft. */
  losses?: number
  /** Craft that fly once, one after the other; those up at the capture are the last of them. */
  series?: { count: number; up?: number; waiting?: number; names?: readonly string[] }
  /** Craft that fly again and again. */
  fleet?: readonly Veteran[]
}

/** A craft of a fleet. */
export interface Veteran {
  name: string
  from: number
  /** The last year; without one it is in use. */
  to?: number
  flights: number
  /** Its last flight ends in its loss. */
  isLost?: true
  /** Its last flight is under way at the capture. */
  isUp?: true
}
