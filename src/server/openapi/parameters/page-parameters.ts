import { defaultLimit, maxLimit } from '#ll2/page-params.ts'
import type { Parameter } from '../described.ts'
import { inPath, inQuery } from './in-query.ts'

/** Which part of a list is answered. */
export const pageParameters: readonly Parameter[] = [
  inQuery('limit', {
    description: `Records on a page: ${defaultLimit} unless told, ${maxLimit} at most. What is no such number means the default.`,
    schema: { type: 'integer', minimum: 1, maximum: maxLimit, default: defaultLimit },
    example: 3,
  }),
  inQuery('offset', {
    description:
      'Records before the page. It is easiest to follow `next` and `previous`, which are whole addresses.',
    schema: { type: 'integer', minimum: 0, default: 0 },
    example: 20,
  }),
]

/** How much each record says. */
export const modeParameter = inQuery('mode', {
  description:
    'How much each record says. `detailed` adds flights, and the whole of configuration and agency; a record that the copy holds only in normal mode is answered so all the same.',
  schema: { type: 'string', enum: ['normal', 'detailed'], default: 'normal' },
  example: 'detailed',
})

/** Whether a program or a person asks. */
export const formatParameter = inQuery('format', {
  description:
    '`json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.',
  schema: { type: 'string', enum: ['json', 'api'] },
  example: 'json',
})

/** @param what - whose id it is */
export const idParameter = (what: string, example: number): Parameter =>
  inPath('id', {
    description: `The id of ${what}.`,
    schema: { type: 'integer', minimum: 0 },
    example,
  })
