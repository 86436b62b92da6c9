import { csvColumns } from '#answers/export/csv-pieces.ts'
import { revisionShape } from '../../history/changes-since-handler.ts'
import type { Parameter } from '../described.ts'
import { inQuery, listInQuery } from './in-query.ts'

/** A revision as examples have one. */
export const someRevision = '3f9a07c41be2'

/** The state of the data that one has. */
export const sinceParameter = inQuery('since', {
  description:
    'A revision, as `/catalogue/status` or the `Catalogue-Revision` header of `/catalogue/snapshot` tells it. With it the answer is JSON: each step from there to the served data.',
  schema: { type: 'string', pattern: revisionShape.source },
  example: someRevision,
})

/** Whose history is asked for. */
export const craftIdParameter: Parameter = {
  ...inQuery('id', {
    description: 'The id of the craft, which need not be listed any more.',
    schema: { type: 'integer', minimum: 0 },
    example: 198,
  }),
  required: true,
}

/** What of each craft the table has. */
export const columnsParameter = listInQuery('columns', {
  description: 'The columns, separated by commas, in the order of the file. All unless told.',
  schema: { type: 'string', enum: [...csvColumns] },
  example: ['id', 'name', 'time_in_space_days'],
})
