import type { Described, DescribedPaths } from '../described.ts'
import { filterParameters } from '../parameters/filter-parameters.ts'
import { inQuery } from '../parameters/in-query.ts'
import { orderParameters } from '../parameters/order-parameters.ts'
import { pageParameters } from '../parameters/page-parameters.ts'
import type { ComponentName } from '../schemas/named-schemas.ts'

/** What is answered as JSON, and nothing else. */
export const asJson = (description: string, json: ComponentName) => ({
  description,
  content: { 'application/json': { json } },
})

const aboutList = { tag: 'Lists', hasTag: true, errors: ['BadParameters'] } as const

const others = filterParameters.filter(({ name }) => name !== 'search')

/** The text that is looked for, in place of a search that filters. */
const withText = (description: string, example: string) => [
  inQuery('search', { description, schema: { type: 'string' }, example }),
  ...others,
]

export const listPaths = {
  '/catalogue/entries': {
    ...aboutList,
    id: 'listEntries',
    summary: 'Craft as cards show them',
    description:
      'The list’s craft with what cards and rows tell: names, status, configuration with type and agency, times, flights, first launch and last mission end, and the picture with credit and licence. Less than half of Launch Library 2’s records, for the same parameters.',
    parameters: [...filterParameters, ...orderParameters, ...pageParameters],
    found: asJson('A page of entries.', 'Entries'),
  },
  '/catalogue/facets': {
    ...aboutList,
    id: 'getFacets',
    summary: 'Options of every filter, with counts',
    description:
      'How many craft each further choice would leave, what pictures may be used for, and how times, flights and first launches are spread.',
    parameters: filterParameters,
    found: asJson('Facets.', 'Facets'),
  },
  '/catalogue/suggestions': {
    ...aboutList,
    id: 'getSuggestions',
    summary: 'What a search may have meant',
    description:
      'For a search that finds nothing: names, configurations and serial numbers near to it, under the other filters.',
    parameters: withText('What was searched for.', 'Soyz'),
    found: asJson('Suggestions; none for a search that is empty.', 'Suggestions'),
    errors: ['BadParameters'],
  },
  '/catalogue/completions': {
    ...aboutList,
    id: 'getCompletions',
    summary: 'What a text may be the beginning of',
    description:
      'For a text that is being typed: agencies, types, families, configurations, statuses, destinations and craft, under the other filters.',
    parameters: withText('What was typed so far.', 'Dra'),
    found: asJson('Completions; none for a text that is empty.', 'Completions'),
  },
  '/catalogue/dates': {
    ...aboutList,
    id: 'getDates',
    summary: 'Who was in space on a day, and when that was otherwise',
    description:
      'How many craft of the list were in space on the day of `on`, or on the last that is known; the nearest days on which others were; and how many were up on the same day of earlier years.',
    parameters: filterParameters,
    found: asJson('Days and counts.', 'Dates'),
  },
} as const satisfies Record<string, Described> & DescribedPaths
