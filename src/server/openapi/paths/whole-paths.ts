import type { Described, DescribedPaths } from '../described.ts'
import { columnsParameter } from '../parameters/copy-parameters.ts'
import { filterParameters } from '../parameters/filter-parameters.ts'
import { gapParameters } from '../parameters/gap-parameters.ts'
import { orderParameters } from '../parameters/order-parameters.ts'
import { asJson } from './list-paths.ts'

const whole = {
  tag: 'The whole catalogue',
  hasTag: true,
  errors: ['BadRequest'],
} as const

const exported = {
  parameters: [...filterParameters, ...orderParameters],
  errors: ['BadParameters'],
} as const satisfies Pick<Described, 'parameters' | 'errors'>

export const wholePaths = {
  '/catalogue/in-space': {
    ...whole,
    id: 'getInSpace',
    summary: 'The craft that are up',
    description: 'The longest first: since when, where to and how often they flew before.',
    found: asJson('Craft that are up.', 'InSpace'),
  },
  '/catalogue/records': {
    ...whole,
    id: 'getRecords',
    summary: 'What no other craft did',
    description:
      'Records such as the longest flight and the shortest turnaround: what is compared, the figure, when, and who holds it.',
    found: asJson('Records.', 'Records'),
  },
  '/catalogue/gaps': {
    ...whole,
    id: 'getGaps',
    summary: 'What the copy does not know',
    description:
      'The records that lack something, those that lack most first, with counts by field and by configuration; the own choice of each is left out of its counts.',
    parameters: gapParameters,
    found: asJson('A page of records that lack something, and counts.', 'Gaps'),
    errors: ['BadParameters'],
  },
  '/catalogue/configurations': {
    ...whole,
    id: 'getConfigurationEntries',
    summary: 'Every configuration by name',
    description:
      'With type, agency, families, picture, first and last known flight, and a few of its craft.',
    found: asJson('All configurations.', 'ConfigurationEntries'),
  },
  '/catalogue/credits': {
    ...whole,
    id: 'getCredits',
    summary: 'Every picture by its licence',
    description: 'Title, credit, and the configurations and craft that show it.',
    found: asJson('All pictures.', 'Credits'),
  },
  '/catalogue/export.json': {
    ...whole,
    ...exported,
    id: 'exportJson',
    summary: 'All craft of a list as JSON',
    description:
      'In the list’s order, with ids, times also in days, and every picture’s credit and licence; source, moment and rights at the top.',
    found: asJson('The file.', 'Export'),
  },
  '/catalogue/export.jsonl': {
    ...whole,
    ...exported,
    id: 'exportJsonLines',
    summary: 'All craft of a list as JSON Lines',
    description:
      'The same with a craft on each line, to be read one at a time; source, moment, rights and the list’s query in each. No craft are no lines.',
    found: {
      description: 'The file.',
      content: { 'application/x-ndjson': { text: 'A JSON object on each line.' } },
    },
  },
  '/catalogue/export.csv': {
    ...whole,
    ...exported,
    id: 'exportCsv',
    summary: 'All craft of a list as CSV',
    description:
      'The same as a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark). An apostrophe stands before a text that might be taken for a formula, or that begins with one: take one off to have the value.',
    parameters: [...exported.parameters, columnsParameter],
    found: {
      description: 'The file.',
      content: { 'text/csv': { text: 'A row for each craft, below one of names.' } },
    },
    errors: ['BadColumns'],
  },
  '/catalogue/snapshot': {
    ...whole,
    id: 'getSnapshot',
    summary: 'The whole copy',
    description:
      'Everything the catalogue answers from, in its own format. Ask with the tag of the copy you hold: 304 says that it is the newest. The revision in its header is what `/catalogue/changes?since=` takes.',
    hasRevision: true,
    found: asJson('The snapshot.', 'Snapshot'),
  },
} as const satisfies DescribedPaths
