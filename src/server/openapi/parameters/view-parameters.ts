import {
  chartAcross,
  chartUp,
  defaultAtOnceBy,
  defaultChart,
  groupings,
  timelineRows,
} from '#ll2/views/choices.ts'
import type { Theme } from '#pages/views/themes.ts'
import type { ViewFormat } from '#pages/views/view-file.ts'
import type { Parameter } from '../described.ts'
import { inPath, inQuery, listInQuery } from './in-query.ts'

const wordOf = (
  name: string,
  words: readonly string[],
  description: string,
  example: string,
): Parameter =>
  inQuery(name, { description, schema: { type: 'string', enum: [...words] }, example })

export const timelineBy = wordOf(
  'by',
  timelineRows,
  'What a row stands for. Without it what suits the number of craft.',
  'family',
)

export const atOnceBy = wordOf(
  'by',
  groupings,
  `What craft are told apart by; \`${defaultAtOnceBy}\` unless told.`,
  'agency',
)

export const chartParameters: readonly Parameter[] = [
  wordOf('x', chartAcross, `What lies across; \`${defaultChart.x}\` unless told.`, 'decade'),
  wordOf(
    'y',
    chartUp,
    `What is told upwards: a measure makes points, \`spacecraft\` and \`launches\` make bars; \`${defaultChart.y}\` unless told.`,
    'launches',
  ),
  wordOf(
    'by',
    groupings,
    `What craft are told apart by; \`${defaultChart.by}\` unless told.`,
    'type',
  ),
]

const dayOrYear = { type: 'string', pattern: '^\\d{4}(-\\d{2}-\\d{2})?$' } as const

/** The part of the timeline that a picture shows. */
export const stretchParameters: readonly Parameter[] = [
  inQuery('from', {
    description: 'Where the picture begins: a day, or a whole year.',
    schema: dayOrYear,
    example: '1981',
  }),
  inQuery('to', {
    description: 'Where it ends: a day, or a whole year.',
    schema: dayOrYear,
    example: '2011',
  }),
]

const formats: Record<ViewFormat, string> = {
  svg: 'a drawing of lines',
  png: 'a picture of pixels',
  csv: 'the numbers behind it',
}

/** What kind of file. */
export const viewFormat = inPath('format', {
  description: `${Object.entries(formats)
    .map(([format, words]) => `\`${format}\`: ${words}`)
    .join('; ')}.`,
  schema: { type: 'string', enum: Object.keys(formats) },
  example: 'svg',
})

const themes: Record<Theme, true> = { light: true, dark: true }

export const themeParameter = wordOf(
  'theme',
  Object.keys(themes),
  'What ground the picture stands on. Numbers have none.',
  'dark',
)

/** Which craft are compared. */
export const comparedIds = listInQuery('ids', {
  description: 'Ids of craft, separated by commas: up to four.',
  schema: { type: 'integer', minimum: 1 },
  example: [198, 551],
})
