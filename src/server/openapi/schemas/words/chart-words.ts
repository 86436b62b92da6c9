import type { Words } from '../words.ts'

const minutes = 'whole minutes since 1970, UTC'

/** Of what charts are drawn from. */
export const chartWords = {
  Timeline: {
    about: `Who flew when. Moments are ${minutes}; before it negative.`,
    members: {
      by: 'What a row is: as asked for, or as suits the number of craft.',
      count: 'Craft that match the filters.',
      without_flights: 'Those of which no flight tells.',
      row_count: 'Rows there are; told are the first of them, 500 at most.',
      span: 'From the first launch to the last end, or to the capture while somebody is up.',
      rows: 'By their first launch.',
      'rows.id': 'The craft’s, or that of what the row stands for; null for craft that have none.',
      'rows.craft': 'Craft of which flights are told here.',
      'rows.lost': 'Those of them that were lost.',
      'rows.up': 'Those of them that are up.',
      'rows.flights':
        'Each as launch, end (null where there is none, or none is known), state (0 over, 1 under way, 2 end not known, 3 the craft was lost) and place in `destinations`, -1 where none is named.',
    },
  },
  AtOnce: {
    about: `How many craft were in space at once, over time. Moments are ${minutes}; before it negative.`,
    members: {
      count: 'Craft that match the filters.',
      without_flights: 'Those of which no flight tells when they were up.',
      moments: 'Where the counts change, and last the end of what is told.',
      is_sampled:
        'Whether there are more changes than can be seen: each moment then stands for a stretch of time, when the most were up in it.',
      groups: 'The largest first; what has no place of its own is the last, without an id.',
      'groups.counts': 'From each of the moments on.',
      most: 'The most that were up at once, and when first.',
    },
  },
  Chart: {
    about:
      'Craft as points by two measures, as columns of one table, or counts from each edge to the next. Times are seconds; years are decimal.',
    members: {
      count: 'Craft that match the filters.',
      unknown: 'Those of which the plot cannot tell.',
      in_groups: 'Of each point its place in `groups`.',
      edges: 'One more than there are bars.',
    },
  },
} as const satisfies Record<string, Words>
