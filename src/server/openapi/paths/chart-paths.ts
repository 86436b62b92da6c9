import type { Described, DescribedPaths, Found, Parameter } from '../described.ts'
import { filterParameters } from '../parameters/filter-parameters.ts'
import {
  atOnceBy,
  chartParameters,
  comparedIds,
  stretchParameters,
  themeParameter,
  timelineBy,
  viewFormat,
} from '../parameters/view-parameters.ts'
import { asJson } from './list-paths.ts'

const asNumbers = { tag: 'Charts', hasTag: true, errors: ['BadParameters'] } as const

export const chartPaths = {
  '/catalogue/timeline': {
    ...asNumbers,
    id: 'getTimeline',
    summary: 'Who flew when',
    description: 'A row for each craft, or for each kind of them, with its flights.',
    parameters: [...filterParameters, timelineBy],
    found: asJson('Rows of flights.', 'Timeline'),
  },
  '/catalogue/at-once': {
    ...asNumbers,
    id: 'getAtOnce',
    summary: 'How many craft were in space at once',
    description: 'Counts over time, by what craft are told apart by, and the most there were.',
    parameters: [...filterParameters, atOnceBy],
    found: asJson('Counts from each change on.', 'AtOnce'),
  },
  '/catalogue/chart': {
    ...asNumbers,
    id: 'getChart',
    summary: 'Craft by their measures',
    description: 'Points by two measures, or how many craft or launches there are by one.',
    parameters: [...filterParameters, ...chartParameters],
    found: asJson('Points or bars.', 'Chart'),
  },
} as const satisfies DescribedPaths

const file: Found = {
  description: 'The file, which other sites may show.',
  content: {
    'image/svg+xml': { text: 'A drawing of lines.' },
    'image/png': { text: 'A picture, 2,240 pixels wide or, of a comparison, 3,200.' },
    'text/csv': { text: 'A row for each thing that is drawn, below one of names.' },
  },
}

const asFile = (
  told: Pick<Described, 'id' | 'summary' | 'description'>,
  parameters: readonly Parameter[],
): Described => ({
  ...told,
  tag: 'Charts',
  parameters: [viewFormat, ...parameters, themeParameter],
  found: file,
  hasTag: true,
  errors: ['BadRequest', 'NotFound', 'Drawing'],
})

const lenient = 'Parameters that cannot be used are left out, as on the page.'

export const viewPaths = {
  '/views/timeline.{format}': asFile(
    {
      id: 'timelineFile',
      summary: 'The timeline as a file',
      description: `The timeline of a list. ${lenient}`,
    },
    [...filterParameters, timelineBy, ...stretchParameters],
  ),
  '/views/at-once.{format}': asFile(
    {
      id: 'atOnceFile',
      summary: 'How many were up at once, as a file',
      description: `How many craft of a list were in space, over time. ${lenient}`,
    },
    [...filterParameters, atOnceBy],
  ),
  '/views/chart.{format}': asFile(
    {
      id: 'chartFile',
      summary: 'A chart as a file',
      description: `The craft of a list by their measures. ${lenient}`,
    },
    [...filterParameters, ...chartParameters],
  ),
  '/views/compare.{format}': asFile(
    {
      id: 'compareFile',
      summary: 'Craft compared, as a file',
      description:
        'Up to four craft to scale with their facts below, or the facts of each on a line, in metres and kilograms.',
    },
    [comparedIds],
  ),
} as const satisfies DescribedPaths
