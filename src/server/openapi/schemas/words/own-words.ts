import type { Words } from '../words.ts'

const day = 'A day in UTC; null where there is none that can be told.'

/** Of what is told of lists, and of errors. */
export const ownWords = {
  Entry: {
    about: 'A craft as cards and rows show it: less than half of Launch Library 2’s record.',
    members: {
      first_launch: 'ISO 8601, UTC; null where no flight tells.',
      last_mission_end: 'ISO 8601, UTC; null where no flight tells.',
      up_since: 'When the flight that it is on was launched; null of a craft that is down, too.',
      'spacecraft_config.image':
        'The configuration’s own picture, by id: a craft whose `image` has the same id has none of its own.',
    },
  },
  Entries: {
    about: 'A page of entries.',
    members: {
      count: 'Craft that match, on all pages.',
      next: 'The address of the next page; null on the last.',
      previous: 'The address of the page before; null on the first.',
    },
  },
  AgencyEntry: { about: 'An agency by its name.' },
  ConfigurationEntry: {
    about: 'A configuration as lists and trees of families show it.',
    members: {
      first_flight:
        'Its maiden flight or the first launch of a craft: ISO 8601; null where none tells.',
      last_flight: 'The last launch or mission end that is over: ISO 8601; null where none tells.',
      spacecraft: 'The first few of its craft, those with most flights first.',
    },
  },
  ConfigurationEntries: { about: 'All configurations, by name.' },
  Facets: {
    about:
      'The options of every filter with counts. Each facet lists all of its options, those with count 0 too; its counts leave out its own choice.',
    members: {
      count: 'Craft that match all filters.',
      reuse: 'Of them, those whose picture may be used so too, by purpose.',
      'ranges.time_in_space': 'Lowest, highest and histogram of durations, in ISO 8601.',
      'ranges.time_docked': 'Lowest, highest and histogram of durations, in ISO 8601.',
      'ranges.launched':
        'Days of first launches, by decade. Without buckets no launch of any craft is known.',
      'ranges.flights_count.missing': 'Craft of which it is not known.',
      'ranges.flights_count.histogram': 'Each from `from` up to, and without, the next one’s.',
    },
  },
  Suggestions: {
    about: 'What a search may have meant, the likeliest first. Each finds something.',
    members: {
      'suggestions.kind': 'What was nearly met.',
      'suggestions.text': 'What to search for; for a serial number, the number.',
      'suggestions.count': 'How many craft that finds.',
      'suggestions.spacecraft': 'The craft of a serial number, which no search finds; else null.',
    },
  },
  Completions: {
    about: 'What a text may be the beginning of, the likeliest first. Each finds something.',
    members: {
      'completions.kind': 'The filter it is for, or `spacecraft`.',
      'completions.id':
        'What the filter takes, or the id of a craft; a destination has none and is filtered by its label.',
      'completions.exact':
        'Whether the text is all of its name, abbreviation, initials or serial number.',
      'completions.count': 'How many craft the list holds with this filter.',
    },
  },
  Dates: {
    about: 'How many craft were in space on a day, by their flights, and when that was otherwise.',
    members: {
      on: 'The day asked about, else the last that is known.',
      previous: 'The nearest day before on which not the same craft were in space.',
      next: 'The nearest day after.',
      first: day,
      last: day,
      years_ago: 'The same day of earlier years.',
      captured_at: 'The moment of the data: ISO 8601, UTC; null where it is not recorded.',
    },
  },
  Detail: { about: 'Why there is no answer, in a sentence. Launch Library 2’s own form.' },
  FieldErrors: {
    about:
      'What is wrong with parameters, by their names, all together. The sentences are Django’s own, word for word.',
  },
  Description: { about: 'This document.' },
} as const satisfies Record<string, Words>
