import type { ReadableField, ValueChange } from '#snapshot/compare-snapshots.ts'
import { brief } from './brief.ts'
import { durationWords } from './duration-words.ts'

/** How a field's change is told. */
interface FieldWords {
  field: ReadableField
  /** What it is called where many craft have changed in it. */
  name: string
  /** Of one craft, after its name. */
  tell: (change: ValueChange) => string
}

/** A value from the data, within a sentence. */
const valueLength = 60

const fromTo =
  (name: string, inWords: (value: string) => string = String) =>
  ({ before, after }: ValueChange): string => {
    const [was, is] = [before, after].map(
      value => brief(inWords(String(value ?? '')), valueLength) || 'unknown',
    )
    return was === is ? `${name} changed` : `${name} ${was} → ${is}`
  }

const toState =
  (state: string) =>
  ({ after }: ValueChange): string =>
    after === null ? `not known to be ${state}` : after ? `now ${state}` : `no longer ${state}`

const toThing =
  (thing: string) =>
  ({ before, after }: ValueChange): string =>
    after ? (before ? `new ${thing}` : `now with a ${thing}`) : `no longer with a ${thing}`

/** The most telling first. */
export const fieldWords: readonly FieldWords[] = [
  {
    field: 'name',
    name: 'name',
    tell: ({ before }) => `renamed from “${brief(String(before), valueLength)}”`,
  },
  { field: 'flights_count', name: 'flights', tell: fromTo('flights') },
  { field: 'in_space', name: 'being in space', tell: toState('in space') },
  { field: 'status', name: 'status', tell: fromTo('status') },
  { field: 'mission_ends_count', name: 'missions ended', tell: fromTo('missions ended') },
  { field: 'serial_number', name: 'serial number', tell: fromTo('serial number') },
  { field: 'spacecraft_config', name: 'configuration', tell: fromTo('configuration') },
  { field: 'is_placeholder', name: 'being a placeholder', tell: toState('a placeholder') },
  {
    field: 'time_in_space',
    name: 'time in space',
    tell: fromTo('time in space', durationWords),
  },
  { field: 'time_docked', name: 'time docked', tell: fromTo('time docked', durationWords) },
  {
    field: 'fastest_turnaround',
    name: 'fastest turnaround',
    tell: fromTo('fastest turnaround', durationWords),
  },
  { field: 'image', name: 'picture', tell: toThing('picture') },
  { field: 'description', name: 'description', tell: toThing('description') },
]
