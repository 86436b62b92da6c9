import type { CatalogueRecord, RecordKind } from '#ll2/records.ts'

/** What a record is, whatever was found: its words, what it counts, and the list that shows it. */
type Terms = Pick<CatalogueRecord, 'title' | 'definition' | 'needs_flights' | 'of' | 'list'>

/** The records in the order they are told in. */
export const terms: Record<RecordKind, Terms> = {
  'longest-flight': {
    title: 'Longest single flight',
    definition:
      'From launch to the end of the mission; a flight that goes on counts up to the day of the data.',
    needs_flights: true,
    of: null,
    list: null,
  },
  'most-time-in-space': {
    title: 'Most time in space',
    definition: 'The most time in space in all flights of one craft together.',
    needs_flights: false,
    of: null,
    list: 'ordering=-time_in_space',
  },
  'longest-docked': {
    title: 'Longest docked',
    definition: 'The most time docked in all flights of one craft together.',
    needs_flights: false,
    of: null,
    list: 'ordering=-time_docked',
  },
  'first-reflown': {
    title: 'First flown again',
    definition: 'The craft whose second flight began before that of any other.',
    needs_flights: true,
    of: null,
    list: 'flights_count__gte=2&ordering=first_launch',
  },
  'most-flights': {
    title: 'Most flights',
    definition: 'The craft that flew most often, as Launch Library 2 counts its flights.',
    needs_flights: false,
    of: 'flights',
    list: 'ordering=-flights_count',
  },
  'shortest-turnaround': {
    title: 'Shortest turnaround',
    definition: 'The shortest time between the end of one flight of a craft and its next launch.',
    needs_flights: true,
    of: null,
    list: 'flights_count__gte=2',
  },
  'first-of-family': {
    title: 'First of each family',
    definition:
      'Of every family with a known launch, the craft that was launched before its others.',
    needs_flights: true,
    of: 'families',
    list: 'ordering=first_launch',
  },
  'ended-by-loss': {
    title: 'Ended by loss',
    definition: 'Craft that Launch Library 2 records as destroyed; those lost last come first.',
    needs_flights: false,
    of: 'craft',
    list: null,
  },
  'most-up-at-once': {
    title: 'Most craft up at once',
    definition:
      'The most craft that were in space at one time, by flights whose launch and end are known.',
    needs_flights: true,
    of: 'craft',
    list: null,
  },
  'most-new-in-a-year': {
    title: 'Most new craft in a year',
    definition: 'The most craft whose first launch fell into one year, in UTC.',
    needs_flights: true,
    of: 'craft',
    list: null,
  },
}
