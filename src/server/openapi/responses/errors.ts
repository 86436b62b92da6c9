import { noSuchColumn } from '#answers/export/read-columns.ts'
import {
  type Detail,
  type FieldErrors,
  messages,
  methodNotAllowed,
  noMatch,
  notAcceptable,
  notFound,
} from '#ll2/errors.ts'
import { manyDrawn } from '../../drawn/drawn-handler.ts'
import { unknownWay, wrongShape } from '../../history/changes-since-handler.ts'
import { busy } from '../../http/answer-behind-gate.ts'
import { tooLong } from '../../http/guard.ts'
import { unexpected, unreadable } from '../../http/refusal.ts'
import { ending, starting } from '../../life/unready.ts'
import { someRevision } from '../parameters/copy-parameters.ts'
import { schemaRef } from '../schemas/to-components.ts'

interface ErrorResponse {
  status: 400 | 404 | 405 | 406 | 410 | 414 | 500 | 503
  description: string
  /** Whether parameters may be what is wrong. */
  hasFields?: true
  /** Whether people get a page of it: those who ask for one under `/2.3.0/`. */
  hasPage?: true
  /** Whether it tells when to come again. */
  hasRetry?: true
  examples: Readonly<Record<string, Detail | FieldErrors>>
}

const badParameters = {
  unknownId: { status: [messages.invalidChoice] },
  severalAtOnce: { name: [messages.nullCharacter], on: [messages.invalidDate] },
  notADuration: { time_in_space__gte: [messages.invalidDuration] },
  notANumber: { flights_count__gte: [messages.invalidInteger] },
  unreadable,
}

const described = {
  BadParameters: {
    status: 400,
    description: 'Parameters have values that cannot be used; all of them are told.',
    hasFields: true,
    examples: badParameters,
  },
  Ll2BadParameters: {
    status: 400,
    description: 'Parameters have values that cannot be used; all of them are told.',
    hasFields: true,
    hasPage: true,
    examples: badParameters,
  },
  BadRequest: {
    status: 400,
    description: 'The request cannot be read.',
    examples: { unreadable },
  },
  BadRevision: {
    status: 400,
    description: '`since` is no revision.',
    hasFields: true,
    examples: { notARevision: { since: [wrongShape] }, unreadable },
  },
  BadCraftId: {
    status: 400,
    description: '`id` is missing, or no whole number.',
    hasFields: true,
    examples: { notANumber: { id: [messages.invalidInteger] }, unreadable },
  },
  BadColumns: {
    status: 400,
    description: 'Parameters have values that cannot be used; all of them are told.',
    hasFields: true,
    examples: { noSuchColumn: { columns: [noSuchColumn('mass')] }, ...badParameters },
  },
  NotFound: {
    status: 404,
    description: 'There is nothing at this address.',
    examples: { notFound },
  },
  Ll2NotFound: {
    status: 404,
    description: 'There is no such record, or it does not match the filters; or no such `format`.',
    hasPage: true,
    examples: { noRecord: noMatch('Spacecraft'), notFound },
  },
  NeverListed: {
    status: 404,
    description: 'There is no such craft, nor was there one as far as is known.',
    examples: { noRecord: noMatch('Spacecraft') },
  },
  Gone: {
    status: 410,
    description:
      'How the data changed since that revision is not known, or no longer. Take the whole of it.',
    examples: { unknownWay: { detail: unknownWay(someRevision, '5ed0c3b1f2a4') } },
  },
  MethodNotAllowed: {
    status: 405,
    description: 'The answer to any other method than GET, HEAD and OPTIONS.',
    examples: { post: methodNotAllowed('POST') },
  },
  NotAcceptable: {
    status: 406,
    description: 'The `Accept` header allows neither JSON nor a page.',
    examples: { notAcceptable },
  },
  TooLong: {
    status: 414,
    description: 'The address is too long.',
    examples: { tooLong },
  },
  Unexpected: {
    status: 500,
    description: 'An error that nobody expected. It is in the server’s log.',
    examples: { unexpected },
  },
  Busy: {
    status: 503,
    description: 'Too many ask for much at once, or the server is starting. Come again.',
    hasRetry: true,
    examples: { busy, starting },
  },
  Drawing: {
    status: 503,
    description: 'Many files are being drawn, or the server is starting. Come again.',
    hasRetry: true,
    examples: { manyDrawn, starting },
  },
  Unready: {
    status: 503,
    description: 'The server is starting, or about to end.',
    hasRetry: true,
    examples: { starting, ending },
  },
} as const satisfies Record<string, ErrorResponse>

export type ErrorName = keyof typeof described

const errors: Record<ErrorName, ErrorResponse> = described

export const statusOf = (name: ErrorName): number => errors[name].status

/** The errors as OpenAPI has them, by the names that addresses refer to. */
export const errorComponents = () =>
  Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, toResponse(error)]))

function toResponse({ description, hasFields, hasPage, hasRetry, examples }: ErrorResponse) {
  const detail = { $ref: schemaRef('Detail') }
  const schema = hasFields ? { anyOf: [{ $ref: schemaRef('FieldErrors') }, detail] } : detail
  return {
    description,
    ...(hasRetry && { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }),
    content: {
      'application/json': {
        schema,
        examples: Object.fromEntries(
          Object.entries(examples).map(([name, value]) => [name, { value }]),
        ),
      },
      ...(hasPage && { 'text/html': { schema: { type: 'string' } } }),
    },
  }
}
