import { gapFields } from '#ll2/gaps.ts'
import type { Parameter } from '../described.ts'
import { inQuery } from './in-query.ts'
import { pageParameters } from './page-parameters.ts'

/** Which of what is not known is asked for. */
export const gapParameters: readonly Parameter[] = [
  inQuery('field', {
    description: 'What the records lack; without it, anything.',
    schema: { type: 'string', enum: [...gapFields] },
    example: 'serial_number',
  }),
  inQuery('spacecraft_config', {
    description: 'The id of a configuration: itself and its craft alone.',
    schema: { type: 'integer', minimum: 0 },
    example: 1,
  }),
  ...pageParameters,
]
